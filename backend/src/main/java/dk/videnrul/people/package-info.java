/** Floor 2: the people of the network, their work contact data, and the roles that municipalities give them. */
@NullMarked
package dk.videnrul.people;

import org.jspecify.annotations.NullMarked;
