/** Floor 2½: people whom the network does not know ask to become members, and are answered. */
@NullMarked
package dk.videnrul.admission;

import org.jspecify.annotations.NullMarked;
