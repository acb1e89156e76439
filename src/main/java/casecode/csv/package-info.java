/** Comma-separated values: rows for any reader, and claims; owns FastCSV. */
package casecode.csv;
