/** Floor 4, above events: how theme groups check the conditions of their own work, and what they do next. */
@NullMarked
package dk.videnrul.checkin;

import org.jspecify.annotations.NullMarked;
