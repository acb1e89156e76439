/** Conditions that are values: evaluated on facts that are partly unknown, printed, and walked. */
package casecode.logic;
