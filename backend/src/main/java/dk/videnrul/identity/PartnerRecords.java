package dk.videnrul.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the network's own records know of a client that calls on its own behalf; the floor above keeps them. */
public interface PartnerRecords {

    /** @param clientId as the verified token names it; a client that nobody registered has no record */
    Optional<Registration> ofClient(String clientId);

    /**
     * @param name what people call it
     * @param active whether it may call now, whatever its token says
     * @param scopes what it may do at most, whatever its token says
     * @param requestsPerMinute what was agreed with it; null where nothing was
     */
    record Registration(
            String name,
            boolean active,
            Set<String> scopes,
            @Nullable Integer requestsPerMinute) {}
}
