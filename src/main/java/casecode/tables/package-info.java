/** The shape of the published numbers: NCCI pairs, MUE, add-on primaries, fee schedule, usual maximum. */
package casecode.tables;
