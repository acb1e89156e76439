package casecode.logic;

import casecode.model.Severity;

/**
 * Looks at an answer and may raise a finding; it never changes a line.
 *
 * @param id the name of the rule in a finding
 * @param label two or three words that head the finding, for example {@code on the boundary}
 * @param says the finding, in a coder's words
 */
public record Guard(
    String id,
    Scope scope,
    Severity severity,
    String label,
    Condition when,
    Reason.Sentence says,
    Basis basis) {}
