/** Floor 5: items from elsewhere that may be of use to a theme group or a municipality, each with the reason. */
@NullMarked
package dk.videnrul.suggestion;

import org.jspecify.annotations.NullMarked;
