/** The commands, their options, help and exit codes; owns picocli. */
package casecode.cli;
