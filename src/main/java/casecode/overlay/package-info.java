/**
 * What a folder of the user adds to codes: text with its origin, and nothing else. No rule, no
 * number and no line can come from here, as nothing that decides knows this package.
 */
package casecode.overlay;
