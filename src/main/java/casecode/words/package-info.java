/** What somebody may have meant; owns Commons Text. */
package casecode.words;
