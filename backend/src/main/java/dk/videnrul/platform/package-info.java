/** Floor 0: what every feature stands on and what knows none of them. */
@NullMarked
package dk.videnrul.platform;

import org.jspecify.annotations.NullMarked;
