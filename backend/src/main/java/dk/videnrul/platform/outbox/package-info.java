/** Facts, written in the transaction that made them true, and read in commit order. */
@NullMarked
package dk.videnrul.platform.outbox;

import org.jspecify.annotations.NullMarked;
