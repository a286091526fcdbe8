/** Floor 5: items that a municipality's coordinator forwards to colleagues who are not in the network, and who opened them. */
@NullMarked
package dk.videnrul.forward;

import org.jspecify.annotations.NullMarked;
