/** Floor 1: what the installation says of itself, and what its problems mean. */
@NullMarked
package dk.videnrul.about;

import org.jspecify.annotations.NullMarked;
