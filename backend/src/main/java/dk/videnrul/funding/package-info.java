/** Floor 4: what the network applies for money for, so that nobody applies for the same twice. */
@NullMarked
package dk.videnrul.funding;

import org.jspecify.annotations.NullMarked;
