/** Floor 4: meetings and theme days of groups and of the network, who takes part, and the calendars that show them. */
@NullMarked
package dk.videnrul.event;

import org.jspecify.annotations.NullMarked;
