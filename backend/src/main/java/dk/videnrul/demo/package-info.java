/** Floor 5: invented content for a demonstration, marked as such everywhere and removed in one step. */
@NullMarked
package dk.videnrul.demo;

import org.jspecify.annotations.NullMarked;
