/** Floor 5: who can be asked, by what people have tried, written and done; it reads, and keeps nothing. */
@NullMarked
package dk.videnrul.expertise;

import org.jspecify.annotations.NullMarked;
