package dk.videnrul.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts that features above begin in the caller's name. */
@ApplicationScoped
public class ItemDrafting {
    private final KnowledgeItems items;

    ItemDrafting(KnowledgeItems items) {
        this.items = items;
    }

    /**
     * @param body Markdown
     * @param language two-letter code of the text
     * @param themeGroup slug of the group that owns it
     * @return the short public id
     * @throws dk.videnrul.platform.problem.Refusal.Invalid with every fault
     */
    @Transactional
    public String draft(String title, Kind kind, String body, String language, @Nullable String themeGroup) {
        return items.create(new KnowledgeItemDraft(
                        title,
                        null,
                        kind,
                        body,
                        language,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        themeGroup,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .id();
    }
}
