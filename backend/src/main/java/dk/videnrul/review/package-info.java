/** Floor 4: what waits for somebody to look at it, and who said that it still holds. */
@NullMarked
package dk.videnrul.review;

import org.jspecify.annotations.NullMarked;
