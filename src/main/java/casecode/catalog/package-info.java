/** What is known of each code, in our own words, and what the statements rest on. */
package casecode.catalog;
