package dk.videnrul.identity;

import dk.videnrul.platform.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, whichever way the call came: a browser's session, a person's token, a partner's token, or nobody.
 *
 * @param key stable name of the caller, never shown
 * @param personId the member of the network behind it, where there is one
 * @param grants every role that is held now
 * @param scopes what a partner's token allows; empty for people, whom their roles allow
 */
public record Actor(
        String key,
        @Nullable String name,
        @Nullable String email,
        @Nullable UUID personId,
        Set<Grant> grants,
        Set<String> scopes) {

    private static final String PERSON = "person:";
    private static final String CLIENT = "client:";

    public static final Actor GUEST = new Actor("guest", null, null, null, Set.of(Grant.network(Role.GUEST)), Set.of());

    public Actor {
        grants = Set.copyOf(grants);
        scopes = Set.copyOf(scopes);
    }

    /** A member of whom nothing is known but the network's own records. */
    public static Actor of(MemberRecords.Membership member) {
        return new Actor(keyOf(member.personId()), null, null, member.personId(), member.grants(), Set.of());
    }

    /**
     * A system that calls on its own behalf.
     *
     * @param client its client at the identity provider
     */
    public static Actor ofClient(String client, String name, Set<String> scopes) {
        return new Actor(CLIENT + client, name, null, null, Set.of(Grant.network(Role.PARTNER)), scopes);
    }

    /** The key of a member of the network, whether or not they are calling. */
    public static String keyOf(UUID personId) {
        return PERSON + personId;
    }

    /** The member of the network behind a key, where there is one. */
    public static Optional<UUID> personOf(String key) {
        return key.startsWith(PERSON) ? Optional.of(UUID.fromString(key.substring(PERSON.length()))) : Optional.empty();
    }

    /** The client of the identity provider that calls on its own behalf; none for people and guests. */
    public Optional<String> client() {
        return key.startsWith(CLIENT) ? Optional.of(key.substring(CLIENT.length())) : Optional.empty();
    }

    /** What the login calls a caller behind whom no member stands; null for members, whom their record names. */
    public @Nullable String unrecordedName() {
        return personId == null ? name : null;
    }

    public boolean signedIn() {
        return !has(Role.GUEST) || !key.equals(GUEST.key);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean hasIn(UUID themeGroup, Role role) {
        return grants.contains(Grant.in(themeGroup, role));
    }

    /** @param municipality 4-digit code */
    public boolean hasFor(String municipality, Role role) {
        return grants.contains(Grant.forMunicipality(municipality, role));
    }

    /** @param region slug */
    public boolean hasForRegion(String region, Role role) {
        return grants.contains(Grant.forRegion(region, role));
    }

    /** The groups in which the caller takes part, in whatever role. */
    public Set<UUID> themeGroups() {
        return grants.stream()
                .map(Grant::themeGroup)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is a partner's token that does not allow it; people need no scopes. */
    public boolean lacksScope(String scope) {
        return has(Role.PARTNER) && !scopes.contains(scope);
    }

    /** @throws Refusal.ScopeMissing when a partner's token does not allow it */
    public void needScope(String scope) {
        if (lacksScope(scope)) {
            throw new Refusal.ScopeMissing(scope);
        }
    }
}
