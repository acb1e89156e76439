/** Which muscle and which nerve conduction unit a written label means. */
package casecode.anatomy;
