/** Floor 2: the people of the network, their work contact data, and what each of them lets others see. */
@NullMarked
package dk.videnrul.people;

import org.jspecify.annotations.NullMarked;
