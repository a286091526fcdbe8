/** Floor 2: theme groups, who takes part in which, and what that makes of somebody who logs in. */
@NullMarked
package dk.videnrul.network;

import org.jspecify.annotations.NullMarked;
