/** The search engine in the process: Lucene, in a folder of its own. */
@NullMarked
package dk.videnrul.search.engine.lucene;

import org.jspecify.annotations.NullMarked;
