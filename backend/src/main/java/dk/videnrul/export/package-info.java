/** Floor 6: everything that a search finds, as one file. */
@NullMarked
package dk.videnrul.export;

import org.jspecify.annotations.NullMarked;
