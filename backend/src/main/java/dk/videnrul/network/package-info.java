/** Floor 2: the people of the network, its theme groups, and who takes part in which. */
@NullMarked
package dk.videnrul.network;

import org.jspecify.annotations.NullMarked;
