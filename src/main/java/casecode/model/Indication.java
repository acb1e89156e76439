package casecode.model;

/** Why the study was done: a row of the AANEM table. */
public enum Indication implements Named {
  NOT_STATED("not-stated", "not stated"),
  CARPAL_TUNNEL("carpal-tunnel", "carpal tunnel syndrome, one side"),
  CARPAL_TUNNEL_BILATERAL("carpal-tunnel-bilateral", "carpal tunnel syndrome, both sides"),
  RADICULOPATHY("radiculopathy", "radiculopathy"),
  MONONEUROPATHY("mononeuropathy", "mononeuropathy"),
  POLYNEUROPATHY("polyneuropathy", "polyneuropathy or mononeuropathy multiplex"),
  MYOPATHY("myopathy", "myopathy"),
  MOTOR_NEURONOPATHY("motor-neuronopathy", "motor neuronopathy"),
  PLEXOPATHY("plexopathy", "plexopathy"),
  NEUROMUSCULAR_JUNCTION("neuromuscular-junction", "neuromuscular junction disorder"),
  TARSAL_TUNNEL("tarsal-tunnel", "tarsal tunnel syndrome, one side"),
  TARSAL_TUNNEL_BILATERAL("tarsal-tunnel-bilateral", "tarsal tunnel syndrome, both sides"),
  WEAKNESS_FOCAL("weakness-focal", "focal weakness, fatigue, cramps or twitching"),
  WEAKNESS_GENERAL("weakness-general", "general weakness, fatigue, cramps or twitching"),
  PAIN_ONE_SIDE("pain-one-side", "pain, numbness or tingling, one side"),
  PAIN_BOTH_SIDES("pain-both-sides", "pain, numbness or tingling, both sides");

  private final Name called;

  Indication(String id, String words) {
    this.called = Name.of(id, words);
  }

  @Override
  public Name called() {
    return called;
  }
}
