/** Floor 8: what people are told, by e-mail: digests at a time of their own, and what waits for their answer. */
@NullMarked
package dk.videnrul.digest;

import org.jspecify.annotations.NullMarked;
