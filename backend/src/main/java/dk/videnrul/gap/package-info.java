/** Floor 6: what people look for in vain, counted without anybody's name. */
@NullMarked
package dk.videnrul.gap;

import org.jspecify.annotations.NullMarked;
