package casecode.rules;

import casecode.model.Named;

/** One value of a switch. */
public record Choice(String id, String words) implements Named {}
