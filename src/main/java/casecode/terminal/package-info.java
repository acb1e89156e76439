/** The dialogue at a terminal; owns JLine, and is loaded only when somebody is asked. */
package casecode.terminal;
