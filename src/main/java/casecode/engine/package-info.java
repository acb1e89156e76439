/** From facts to lines by the book and the tables, with the reasons; it holds no rule of its own. */
package casecode.engine;
