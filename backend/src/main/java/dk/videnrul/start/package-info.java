/** Floor 2, above the network: the decisions on which a theme group is founded. */
@NullMarked
package dk.videnrul.start;

import org.jspecify.annotations.NullMarked;
