package dk.videnrul.following;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller follows.
 *
 * @param item null for an item that the caller may not see any more
 * @param name how the caller calls the search
 * @param demo whether it is invented for demonstration
 * @param version counts the changes; part of the entity tag
 */
public record SubscriptionView(
        UUID id,
        SubscriptionKind kind,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable Ref topic,
        @Nullable MunicipalityRef municipality,
        @Nullable ItemRef item,
        @Nullable SavedSearch search,
        @Nullable String name,
        Instant createdAt,
        boolean demo,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/me/subscriptions/" + id;
    }
}
