/** Floor 4: items that are passed on to theme groups and municipalities, each time with the reason. */
@NullMarked
package dk.videnrul.roll;

import org.jspecify.annotations.NullMarked;
