package dk.videnrul.webhook;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of the network's knowledge that a webhook asks for; what is null is not asked. It stays as it was made: who
 * wants another part makes another webhook, and so no copy holds items of a part that is no longer told of.
 *
 * @param topic id
 * @param municipality 4-digit code
 */
@Embeddable
record WebhookFilter(
        @Nullable UUID themeGroup,
        @Nullable String topic,
        @Nullable String municipality,
        @Enumerated(EnumType.STRING) @Nullable Kind kind) {

    boolean asksForEverything() {
        return themeGroup == null && topic == null && municipality == null && kind == null;
    }

    /** @param slug of the theme group, where one is asked for */
    boolean matches(KnowledgeItemSummary item, @Nullable String slug) {
        return (themeGroup == null
                        || (item.themeGroup() != null
                                && item.themeGroup().slug().equals(slug)))
                && (topic == null
                        || item.topics().stream().anyMatch(one -> one.id().equals(topic)))
                && (municipality == null
                        || (item.municipality() != null
                                && item.municipality().code().equals(municipality)))
                && (kind == null || kind == item.kind());
    }
}
