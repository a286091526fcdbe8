/** Floor 4: what municipalities try, how it goes, and the experience that comes of it. */
@NullMarked
package dk.videnrul.trial;

import org.jspecify.annotations.NullMarked;
