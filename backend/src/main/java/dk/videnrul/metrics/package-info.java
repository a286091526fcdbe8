/** Floor 5: how far and how fast knowledge gets, counted in the database over what the caller sees. */
@NullMarked
package dk.videnrul.metrics;

import org.jspecify.annotations.NullMarked;
