/** What can be typed at the program, as completion scripts and man pages. */
package casecode.manual;
