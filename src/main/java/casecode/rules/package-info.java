/** The rule book: what can be known of a study, every rule, every check, every switch; no rule stands elsewhere. */
package casecode.rules;
