/** The words of the field as types: limbs, codes, lines, findings. Nothing here decides anything. */
package casecode.model;
