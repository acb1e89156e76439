/** Puts the page on a code together from its record, the tables and the notes of the house. */
package casecode.pages;
