/**
 * Floor 2: the network's own bodies, such as its board: groups of another type, with their own visibility. A body and its
 * seats are rows of the tables of {@code network}, which reads theme groups alone.
 */
@NullMarked
package dk.videnrul.body;

import org.jspecify.annotations.NullMarked;
