/** Floor 2, above the network: asking to take part in a theme group, and being answered. */
@NullMarked
package dk.videnrul.joining;

import org.jspecify.annotations.NullMarked;
