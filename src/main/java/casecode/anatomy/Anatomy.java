package casecode.anatomy;

/** The muscles and the nerve conduction units; each is read when it is first asked for. */
public interface Anatomy {

  Muscles muscles();

  ConductionUnits conduction();
}
