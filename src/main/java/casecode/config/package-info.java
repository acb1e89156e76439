/** What the user configured: environment variables and one file; reads that file. */
package casecode.config;
