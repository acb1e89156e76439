/**
 * The printed book: one HTML file with every code page, the rules, the drawn decisions and the
 * sources. Owns JMustache: templates without logic that escape all text, in one jar without
 * dependencies; how the book looks stays out of Java.
 */
package casecode.book;
