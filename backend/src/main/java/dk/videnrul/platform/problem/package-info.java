/** Every refusal as one sealed type, answered as RFC 9457 problem details. */
@NullMarked
package dk.videnrul.platform.problem;

import org.jspecify.annotations.NullMarked;
