/** When something that comes again and again is due, at an hour of somebody's own. */
@NullMarked
package dk.videnrul.platform.rhythm;

import org.jspecify.annotations.NullMarked;
