/** How JSON is read and written: strict, bounded, and with every fault at once. */
@NullMarked
package dk.videnrul.platform.json;

import org.jspecify.annotations.NullMarked;
