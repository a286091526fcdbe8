/** What is new, as Atom feeds (RFC 4287) that other programs read. */
@NullMarked
package dk.videnrul.feed;

import org.jspecify.annotations.NullMarked;
