/**
 * From facts to lines by the book and the tables, with the reasons; it holds no rule of its own. Where
 * every study of a file passes, loops count and make no lambdas: Java's first compiler, which is all
 * that such a file is run with, is slow with iterators and lambdas.
 */
package casecode.engine;
