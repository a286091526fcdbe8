/** Floor 5: the way that knowledge went, read from rolls, trials and the items that came of each other. */
@NullMarked
package dk.videnrul.journey;

import org.jspecify.annotations.NullMarked;
