/** Floor 2: the systems of partners, what they may, and their clients at the identity provider. */
@NullMarked
package dk.videnrul.partner;

import org.jspecify.annotations.NullMarked;
