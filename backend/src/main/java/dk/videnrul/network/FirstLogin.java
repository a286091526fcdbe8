package dk.videnrul.network;

import dk.videnrul.identity.Account;

/** Knows who is expected; the floor above keeps the invitations. */
public interface FirstLogin {

    /**
     * Makes an account that the network does not know a member's, where that is certain without asking.
     *
     * @return whether the account is a member's now
     */
    boolean welcomes(Account account);
}
