/** Floor 2: which municipalities are like another one, and in what. */
@NullMarked
package dk.videnrul.peers;

import org.jspecify.annotations.NullMarked;
