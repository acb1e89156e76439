/**
 * The printed book: one HTML file with every code page, the rules, the drawn decisions and the
 * sources; owns JMustache.
 */
package casecode.book;
