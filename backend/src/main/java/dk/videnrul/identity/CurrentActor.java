package dk.videnrul.identity;

import dk.videnrul.platform.idempotency.Caller;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The actor of this request. Network-wide roles come from the identity provider, where the operator gives them; roles with
 * a scope come from the network's own records.
 */
@RequestScoped
public class CurrentActor implements Caller {
    private static final Set<Role> GIVEN_BY_THE_PROVIDER = Set.of(Role.SECRETARIAT, Role.BOARD, Role.ADMINISTRATOR);

    private final CurrentIdentityAssociation identities;
    private final MemberRecords records;
    private final PartnerRecords partners;
    private @Nullable Actor actor;
    private OptionalInt perMinute = OptionalInt.empty();

    CurrentActor(CurrentIdentityAssociation identities, MemberRecords records, PartnerRecords partners) {
        this.identities = identities;
        this.records = records;
        this.partners = partners;
    }

    /** @throws Refusal.ClientSuspended when it is a partner's client that may not call now */
    public Actor get() {
        if (actor == null) {
            SecurityIdentity identity = identities.getIdentity();
            actor = identity.isAnonymous() ? Actor.GUEST : of(identity);
        }
        return actor;
    }

    /** The account behind a person's login; none for guests and partners. */
    public Optional<Account> account() {
        SecurityIdentity identity = identities.getIdentity();
        return identity.isAnonymous() || get().has(Role.PARTNER)
                ? Optional.empty()
                : Optional.of(Account.of((JsonWebToken) identity.getPrincipal()));
    }

    /** Asks the records anew: what they know of the caller has changed in this request. */
    public void reconsider() {
        actor = null;
    }

    @Override
    public String key() {
        return get().key();
    }

    @Override
    public Kind kind() {
        Actor caller = get();
        if (!caller.signedIn()) {
            return Kind.GUEST;
        }
        return caller.has(Role.PARTNER) ? Kind.PARTNER : Kind.PERSON;
    }

    @Override
    public OptionalInt perMinute() {
        get();
        return perMinute;
    }

    private Actor of(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        // Keycloak and RFC 9068 put client_id into the tokens that a client gets for itself.
        String client = token.getClaim("client_id");
        return client == null ? person(token, identity) : partner(client, token);
    }

    private Actor person(JsonWebToken token, SecurityIdentity identity) {
        Optional<MemberRecords.Membership> membership = records.ofSubject(token.getSubject());
        Set<Grant> grants = new HashSet<>();
        membership.ifPresent(known -> grants.addAll(known.grants()));
        GIVEN_BY_THE_PROVIDER.stream()
                .filter(role -> identity.hasRole(role.name().toLowerCase(java.util.Locale.ROOT)))
                .forEach(role -> grants.add(Grant.network(role)));
        grants.add(Grant.network(grants.isEmpty() ? Role.GUEST : Role.MEMBER));
        return new Actor(
                membership.map(known -> Actor.keyOf(known.personId())).orElse("account:" + token.getSubject()),
                token.getClaim("name"),
                token.getClaim("email"),
                membership.map(MemberRecords.Membership::personId).orElse(null),
                grants,
                Set.of());
    }

    /** A client that nobody registered is what its token says: operators may make some by hand. */
    private Actor partner(String client, JsonWebToken token) {
        String scope = token.getClaim("scope");
        Set<String> scopes = scope == null ? new HashSet<>() : new HashSet<>(Arrays.asList(scope.split(" ")));
        Optional<PartnerRecords.Registration> registered = partners.ofClient(client);
        if (registered.filter(known -> !known.active()).isPresent()) {
            throw new Refusal.ClientSuspended();
        }
        registered.ifPresent(known -> scopes.retainAll(known.scopes()));
        perMinute = registered
                .map(PartnerRecords.Registration::requestsPerMinute)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        String name = registered.map(PartnerRecords.Registration::name).orElse(client);
        return Actor.ofClient(client, name, scopes);
    }
}
