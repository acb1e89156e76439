package casecode.rules;

import casecode.logic.Condition;
import casecode.logic.Reason.Sentence;

/**
 * What may put an error right, as a question about the record; only the record can answer it.
 *
 * @param when where the question makes sense
 * @param change what follows if the answer is yes
 */
public record Repair(Condition when, Sentence question, Change change) {}
