/** Floor 2½: invitations to the network by e-mail, and how an account becomes a member's at the first login. */
@NullMarked
package dk.videnrul.invitation;

import org.jspecify.annotations.NullMarked;
