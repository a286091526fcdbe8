/** Every change of what is published, in the order of commits, for systems that keep a copy. */
@NullMarked
package dk.videnrul.change;

import org.jspecify.annotations.NullMarked;
