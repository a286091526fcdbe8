/**
 * Floor 7: what a body should know now, in plain words, for people who are no specialists. Nothing of it is kept but the plain
 * words that the secretariat writes for an item.
 */
@NullMarked
package dk.videnrul.plainbrief;

import org.jspecify.annotations.NullMarked;
