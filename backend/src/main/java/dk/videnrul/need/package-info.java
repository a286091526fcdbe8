/** Floor 4: questions that members put to the network, and the items that answer them. */
@NullMarked
package dk.videnrul.need;

import org.jspecify.annotations.NullMarked;
