/** Floor 2: the roles that municipalities and regions give their people, by periods, and their way from one person to the next. */
@NullMarked
package dk.videnrul.coordination;

import org.jspecify.annotations.NullMarked;
