/** Full-text search in the process: a port that knows nothing of the web or the database, and its Lucene engine. */
@NullMarked
package dk.videnrul.search.engine;

import org.jspecify.annotations.NullMarked;
