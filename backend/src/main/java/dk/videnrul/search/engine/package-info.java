/**
 * Full-text search: a port that knows nothing of the web or the database, and what a query means, whichever engine answers
 * it. The engines are in packages of their own below.
 */
@NullMarked
package dk.videnrul.search.engine;

import org.jspecify.annotations.NullMarked;
