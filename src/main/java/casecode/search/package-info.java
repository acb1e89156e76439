/**
 * Finds what is written by words as people type them; owns the stemmer of OpenNLP. The index is made
 * with the project and searched here: Lucene 9.12.3, which would fit Java 17, takes 320 ms longer
 * than an empty program to index the pages and to search them once, 150 ms over an index made before,
 * where this whole program takes 135 ms (medians of 21 interleaved runs, with class-data archives).
 * Compounds, what people say, and whose passage it is would still be to do.
 */
package casecode.search;
