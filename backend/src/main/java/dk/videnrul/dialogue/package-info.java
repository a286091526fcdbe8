/** Floor 4: with which organisations the network talks, what was said, and what is to be done next. */
@NullMarked
package dk.videnrul.dialogue;

import org.jspecify.annotations.NullMarked;
