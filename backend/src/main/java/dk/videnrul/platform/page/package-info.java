/** Bounded pages with keyset cursors. */
@NullMarked
package dk.videnrul.platform.page;

import org.jspecify.annotations.NullMarked;
