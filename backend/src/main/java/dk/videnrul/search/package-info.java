/** Floor 5: finding knowledge, from an index that is fed by the outbox and can always be made again. */
@NullMarked
package dk.videnrul.search;

import org.jspecify.annotations.NullMarked;
