package dk.videnrul.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registered partners, for other features. */
@ApplicationScoped
public class Partners {
    private final PartnerRepository partners;

    Partners(PartnerRepository partners) {
        this.partners = partners;
    }

    /** @param clientId as tokens name it; a client that nobody registered is none of them */
    @Transactional
    public Optional<PartnerFacts> ofClient(String clientId) {
        return partners.ofClient(clientId).map(Partner::toFacts);
    }

    @Transactional
    public Map<UUID, PartnerFacts> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : partners.list("id in ?1", ids).stream()
                        .map(Partner::toFacts)
                        .collect(Collectors.toUnmodifiableMap(PartnerFacts::id, Function.identity()));
    }

    @Transactional
    public Optional<PartnerFacts> withId(UUID id) {
        return partners.findByIdOptional(id).map(Partner::toFacts);
    }
}
