/** Floor 4: what items said before, version by version. */
@NullMarked
package dk.videnrul.history;

import org.jspecify.annotations.NullMarked;
