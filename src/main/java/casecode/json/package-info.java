/** Everything in JSON, in and out, and the bundled files of codes/; owns Jackson. */
package casecode.json;
