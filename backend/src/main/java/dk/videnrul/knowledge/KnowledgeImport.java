package dk.videnrul.knowledge;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in many items that another system knows by its own ids: new ones are published, known ones changed. */
@ApplicationScoped
public class KnowledgeImport {
    private final KnowledgeItemRepository items;
    private final ItemChecks checks;
    private final ThemeGroups groups;
    private final Chronicle chronicle;
    private final Clock clock;

    KnowledgeImport(
            KnowledgeItemRepository items, ItemChecks checks, ThemeGroups groups, Chronicle chronicle, Clock clock) {
        this.items = items;
        this.checks = checks;
        this.groups = groups;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * In whose name items come in.
     *
     * @param createdBy key of the caller
     * @param demo whether they are marked as invented
     */
    public record Origin(String createdBy, boolean demo) {}

    /** How many items are new, changed, and as they were. */
    public record Result(int created, int changed, int unchanged) {}

    /** Every fault of each draft, in the order of the drafts. */
    @Transactional
    public List<List<Fault>> check(List<KnowledgeItemDraft> drafts) {
        ItemChecks.Known known = checks.known(drafts);
        return drafts.stream().map(draft -> check(draft, known)).toList();
    }

    /**
     * Writes drafts without faults; where an external id comes twice, the later one counts. All are written or none.
     */
    @Transactional
    public Result write(List<KnowledgeItemDraft> drafts, Origin origin) {
        Map<String, ThemeGroupFacts> known = checks.known(drafts).groups();
        Map<String, KnowledgeItem> before =
                items
                        .withExternalIds(drafts.stream()
                                .map(KnowledgeItemDraft::externalId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(item -> Objects.requireNonNull(item.externalId), item -> item));
        Map<UUID, String> slugs = groups
                .withIds(before.values().stream()
                        .map(item -> item.themeGroup)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(ThemeGroupFacts::id, ThemeGroupFacts::slug));
        known.values().forEach(group -> slugs.putIfAbsent(group.id(), group.slug()));
        Writing writing = new Writing(origin, clock.instant(), new HashMap<>(before), known, slugs);
        drafts.forEach(writing::take);
        return writing.finish();
    }

    private List<Fault> check(KnowledgeItemDraft draft, ItemChecks.Known known) {
        Faults faults = new Faults();
        if (draft.externalId() == null) {
            faults.add(Fault.at("/externalId", "required"));
        }
        checks.check(draft, known, faults);
        ItemChecks.checkReady(draft, faults);
        return faults.list();
    }

    /** One batch on its way into the database. */
    private final class Writing {
        private final Origin origin;
        private final Instant now;
        private final Map<String, KnowledgeItem> byExternalId;
        private final Map<String, ThemeGroupFacts> known;
        private final Map<UUID, String> slugs;
        private final Map<UUID, KnowledgeItem> created = new HashMap<>();
        private final Map<UUID, KnowledgeItem> changed = new HashMap<>();
        private int unchanged;

        private Writing(
                Origin origin,
                Instant now,
                Map<String, KnowledgeItem> byExternalId,
                Map<String, ThemeGroupFacts> known,
                Map<UUID, String> slugs) {
            this.origin = origin;
            this.now = now;
            this.byExternalId = byExternalId;
            this.known = known;
            this.slugs = slugs;
        }

        private void take(KnowledgeItemDraft draft) {
            String externalId = Objects.requireNonNull(draft.externalId());
            @Nullable ThemeGroupFacts owner = draft.themeGroup() == null ? null : known.get(draft.themeGroup());
            @Nullable UUID group = owner == null ? null : owner.id();
            KnowledgeItem item = byExternalId.get(externalId);
            if (item == null) {
                item = new KnowledgeItem(draft, group, origin.createdBy(), origin.demo(), now);
                item.publish(now, Gazetteer.dayOf(now));
                items.persist(item);
                byExternalId.put(externalId, item);
                created.put(item.id, item);
            } else if (item.toDraft(slug(item.themeGroup)).equals(withDefaults(draft))) {
                unchanged++;
            } else {
                item.rewrite(draft, group, now, Gazetteer.dayOf(now));
                if (!created.containsKey(item.id)) {
                    changed.put(item.id, item);
                }
            }
        }

        private Result finish() {
            items.flush();
            chronicle.tell(Stream.concat(steps(created, Step.PUBLISHED), steps(changed, Step.CHANGED))
                    .toList());
            return new Result(created.size(), changed.size(), unchanged);
        }

        private Stream<ItemStep> steps(Map<UUID, KnowledgeItem> written, Step what) {
            return written.values().stream()
                    .map(item ->
                            Chronicle.step(item, what, now, origin.createdBy(), null, null, slug(item.themeGroup)));
        }

        private @Nullable String slug(@Nullable UUID group) {
            return group == null ? null : slugs.get(group);
        }

        /** The draft as it reads once it is stored, so that a repeated line is seen to change nothing. */
        private KnowledgeItemDraft withDefaults(KnowledgeItemDraft draft) {
            return new KnowledgeItem(draft, null, origin.createdBy(), origin.demo(), now).toDraft(draft.themeGroup());
        }
    }
}
