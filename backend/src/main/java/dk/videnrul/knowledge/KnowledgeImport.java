package dk.videnrul.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Optional;
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
    private final ObjectMapper mapper;
    private final Clock clock;

    KnowledgeImport(
            KnowledgeItemRepository items,
            ItemChecks checks,
            ThemeGroups groups,
            Chronicle chronicle,
            ObjectMapper mapper,
            Clock clock) {
        this.items = items;
        this.mapper = mapper;
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

    /** Every fault of each item, in their order. */
    @Transactional
    public List<List<Fault>> check(List<IncomingItem> incoming) {
        ItemChecks.Known known = checks.known(drafts(incoming));
        // Only what a line says of an item of ours, its id or its version, is held against that item.
        KnownItems ours = KnownItems.of(
                incoming.stream()
                        .filter(one -> one.id() != null || one.version() != null)
                        .toList(),
                items);
        Sameness sameness = sameness(ours);
        return incoming.stream().map(one -> check(one, known, ours, sameness)).toList();
    }

    /**
     * Writes items without faults; where an external id comes twice, the later one counts. All are written or none.
     */
    @Transactional
    public Result write(List<IncomingItem> incoming, Origin origin) {
        Map<String, ThemeGroupFacts> known = checks.known(drafts(incoming)).groups();
        KnownItems ours = KnownItems.of(incoming, items);
        Sameness sameness = sameness(ours);
        known.values().forEach(sameness::knows);
        Writing writing = new Writing(origin, clock.instant(), ours, known, sameness);
        incoming.forEach(writing::take);
        return writing.finish();
    }

    private static List<KnowledgeItemDraft> drafts(List<IncomingItem> incoming) {
        return incoming.stream().map(IncomingItem::draft).toList();
    }

    private Sameness sameness(KnownItems ours) {
        return new Sameness(
                groups.withIds(ours.all().stream()
                                .map(item -> item.themeGroup)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .collect(Collectors.toSet()))
                        .values(),
                mapper);
    }

    private List<Fault> check(IncomingItem incoming, ItemChecks.Known known, KnownItems ours, Sameness sameness) {
        Faults faults = new Faults();
        KnowledgeItemDraft draft = incoming.draft();
        Optional<KnowledgeItem> meant = ours.meantBy(incoming);
        if (ours.contradict(incoming)) {
            faults.add(Fault.at("/id", "id-of-another"));
        } else if (draft.externalId() == null && incoming.id() == null) {
            faults.add(Fault.at("/externalId", "required"));
        } else if (draft.externalId() == null && meant.isEmpty()) {
            faults.add(Fault.at("/id", "unknown-item", Objects.requireNonNull(incoming.id())));
        }
        meant.filter(item -> incoming.version() != null && incoming.version() != item.version)
                .filter(item -> !sameness.same(item, draft))
                .ifPresent(item -> faults.add(Fault.at("/version", "changed-meanwhile")));
        checks.check(draft, known, faults);
        ItemChecks.checkReady(draft, faults);
        return faults.list();
    }

    /** One batch on its way into the database. */
    private final class Writing {
        private final Origin origin;
        private final Instant now;
        private final KnownItems ours;
        private final Map<String, ThemeGroupFacts> known;
        private final Sameness sameness;
        private final Map<UUID, KnowledgeItem> created = new HashMap<>();
        private final Map<UUID, KnowledgeItem> changed = new HashMap<>();
        private int unchanged;

        private Writing(
                Origin origin, Instant now, KnownItems ours, Map<String, ThemeGroupFacts> known, Sameness sameness) {
            this.origin = origin;
            this.now = now;
            this.ours = ours;
            this.known = known;
            this.sameness = sameness;
        }

        private void take(IncomingItem incoming) {
            KnowledgeItemDraft draft = incoming.draft();
            @Nullable ThemeGroupFacts owner = draft.themeGroup() == null ? null : known.get(draft.themeGroup());
            @Nullable UUID group = owner == null ? null : owner.id();
            Optional<KnowledgeItem> meant = ours.meantBy(incoming);
            if (meant.isEmpty()) {
                KnowledgeItem item = new KnowledgeItem(draft, group, origin.createdBy(), origin.demo(), now);
                item.publish(now, Gazetteer.dayOf(now));
                items.persist(item);
                ours.add(item);
                created.put(item.id, item);
            } else if (sameness.same(meant.get(), draft)) {
                unchanged++;
            } else {
                change(meant.get(), draft, group);
            }
        }

        private void change(KnowledgeItem item, KnowledgeItemDraft draft, @Nullable UUID group) {
            String before = item.externalId;
            item.rewrite(draft, group, now, Gazetteer.dayOf(now));
            if (draft.externalId() == null) {
                item.externalId = before;
            }
            ours.add(item);
            if (!created.containsKey(item.id)) {
                changed.put(item.id, item);
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
                    .map(item -> Chronicle.step(
                            item, what, now, origin.createdBy(), null, null, sameness.slug(item.themeGroup)));
        }
    }
}
