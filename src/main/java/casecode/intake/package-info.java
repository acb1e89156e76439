/** From what people type or write to facts: choices, counts, and the dialogue that asks for the rest. */
package casecode.intake;
