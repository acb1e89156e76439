/** Claims in comma-separated values; owns FastCSV. */
package casecode.csv;
