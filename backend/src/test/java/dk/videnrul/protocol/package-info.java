/** Each convention of the API as a walk over every operation of the contract, so that a new one cannot forget it. */
@NullMarked
package dk.videnrul.protocol;

import org.jspecify.annotations.NullMarked;
