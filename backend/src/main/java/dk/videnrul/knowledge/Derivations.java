package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Visibility;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items that grow out of others: somebody tried one and tells what came of it. */
@ApplicationScoped
public class Derivations {
    private final KnowledgeItemRepository items;
    private final KnowledgeItems writing;
    private final KnowledgeItemViews views;
    private final CurrentActor current;

    Derivations(KnowledgeItemRepository items, KnowledgeItems writing, KnowledgeItemViews views, CurrentActor current) {
        this.items = items;
        this.writing = writing;
        this.views = views;
        this.current = current;
    }

    /**
     * Drafts an experience in the caller's name. What it is about comes from the origin: topics, focus areas, packages, for
     * whom, and who may read it, which is never wider than where it came from.
     *
     * @param origin an item that the caller sees
     * @throws Refusal.NotFound when there is no such item
     */
    @Transactional
    public KnowledgeItemView derive(UUID origin, ExperienceText text) {
        KnowledgeItem tried = items.findByIdOptional(origin).orElseThrow(Refusal.NotFound::new);
        return writing.create(draft(tried, text), origin);
    }

    private KnowledgeItemDraft draft(KnowledgeItem tried, ExperienceText text) {
        @Nullable String group = groupOfCaller(tried);
        return new KnowledgeItemDraft(
                text.title(),
                null,
                Kind.EXPERIENCE,
                null,
                text.language(),
                tried.visibility == Visibility.GROUP && group == null ? Visibility.MEMBERS : tried.visibility,
                text.outcome(),
                text.whatWorked(),
                text.whatDidNot(),
                text.advice(),
                tried.targetGroup,
                null,
                null,
                tried.levels,
                tried.orientation,
                tried.focusAreas,
                tried.topics,
                tried.packages,
                tried.otherSectorGoal,
                text.municipality(),
                group,
                List.of(),
                text.contact(),
                text.year(),
                null,
                null,
                text.story(),
                null,
                null);
    }

    /** Nobody drafts into a group in which they take no part, or into one that has ended. */
    private @Nullable String groupOfCaller(KnowledgeItem tried) {
        ThemeGroupFacts owner = views.owner(tried);
        boolean takesPart =
                owner != null && !owner.closed() && current.get().themeGroups().contains(owner.id());
        return takesPart && owner != null ? owner.slug() : null;
    }
}
