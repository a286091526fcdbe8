/** Work that goes on in a thread of its own as long as the service runs. */
@NullMarked
package dk.videnrul.platform.background;

import org.jspecify.annotations.NullMarked;
