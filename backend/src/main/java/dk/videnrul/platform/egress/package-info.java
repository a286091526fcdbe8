/** Calls to addresses that others chose: never into our own network, never for longer than was decided. */
@NullMarked
package dk.videnrul.platform.egress;

import org.jspecify.annotations.NullMarked;
