package dk.videnrul.partner;

import java.util.UUID;

/**
 * The clients at the identity provider, as far as they are partners'. What anybody else made is left alone.
 *
 * <p>Each call goes over the network: none belongs into a transaction.
 */
interface ClientRegistry {

    /**
     * Makes the client what is wanted, whether or not there is one already.
     *
     * @throws ProviderAway when the provider does not answer, or not to us
     * @throws ClientTaken when somebody else made a client of that name
     */
    void put(WantedClient wanted);

    /** Removes the partner's client; nothing where there is none. */
    void remove(String clientId, UUID partner);

    /**
     * Takes the place of the secret before; at once.
     *
     * @return the secret, which nobody can ask for again
     */
    String newSecret(WantedClient client);

    /** Where the client gets its tokens, as the world reaches it. */
    String tokenEndpoint();

    /** The provider cannot be asked now. */
    final class ProviderAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProviderAway(String reason) {
            super(reason);
        }
    }

    /** A client of that name is there, and it is not ours. */
    final class ClientTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClientTaken(String clientId) {
            super(clientId);
        }
    }
}
