/** From the text of a laboratory report to the facts of a study; every row is accounted for. */
package casecode.report;
