/** A repeated POST gives the first answer again. */
@NullMarked
package dk.videnrul.platform.idempotency;

import org.jspecify.annotations.NullMarked;
