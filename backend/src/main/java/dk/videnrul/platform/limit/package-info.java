/** How often somebody may call: a budget a minute for each client, person and address, spent by what a call costs. */
@NullMarked
package dk.videnrul.platform.limit;

import org.jspecify.annotations.NullMarked;
