/** Floor 7, above the strategy: questions to groups of people, what they answer live, and what is made of it. */
@NullMarked
package dk.videnrul.workshop;

import org.jspecify.annotations.NullMarked;
