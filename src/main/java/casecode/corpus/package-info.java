/** Everything that is written of codes, rules and anatomy, as passages that can be searched. */
package casecode.corpus;
