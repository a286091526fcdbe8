package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Visibility;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items that grow out of others: somebody tried one and tells what came of it. */
@ApplicationScoped
public class Derivations {
    private static final int MOST = 500;

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

    /** Out of which item each of the items grew; those that grew out of none are left out. Whoever may see them. */
    @Transactional
    public Map<UUID, UUID> originsOf(Collection<UUID> derived) {
        return items.withIds(derived).stream()
                .filter(item -> item.derivedFrom != null)
                .collect(Collectors.toMap(item -> item.id, KnowledgeItem::origin));
    }

    /** What grew out of each of the items, oldest first, at most 500 in all. Whoever may see them. */
    @Transactional
    public Map<UUID, List<UUID>> derivedFrom(Collection<UUID> origins) {
        return items.derivedFrom(origins, MOST).stream()
                .collect(Collectors.groupingBy(
                        KnowledgeItem::origin, Collectors.mapping(item -> item.id, Collectors.toList())));
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
