/** What was computed before and need not be computed again; it takes no part in what comes out. */
package casecode.recall;
