package dk.videnrul.knowledge;

import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.DemoItem.DemoStep;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented items of the demo content. */
@ApplicationScoped
public class DemoKnowledge {
    private final KnowledgeItemRepository items;
    private final ItemChecks checks;
    private final Chronicle chronicle;
    private final Outbox outbox;
    private final Clock clock;

    DemoKnowledge(KnowledgeItemRepository items, ItemChecks checks, Chronicle chronicle, Outbox outbox, Clock clock) {
        this.items = items;
        this.checks = checks;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lets items live as they are told, each step at its day. */
    @Transactional
    public void add(List<DemoItem> invented) {
        ItemChecks.Known known =
                checks.known(invented.stream().map(DemoItem::draft).toList());
        Map<String, UUID> byTitle = new HashMap<>();
        for (DemoItem each : invented) {
            KnowledgeItem item = live(each, known, byTitle);
            byTitle.put(item.title, item.id);
        }
    }

    private KnowledgeItem live(DemoItem invented, ItemChecks.Known known, Map<String, UUID> byTitle) {
        Faults faults = new Faults();
        checks.check(invented.draft(), known, faults);
        faults.refuseIfAny();
        @Nullable String slug = invented.draft().themeGroup();
        @Nullable ThemeGroupFacts owner = slug == null ? null : known.groups().get(slug);
        @Nullable UUID group = owner == null ? null : owner.id();
        Instant begun = daysAgo(invented.daysAgo());
        KnowledgeItem item = new KnowledgeItem(
                invented.draft(), group, Actor.keyOf(invented.author().person()), true, begun);
        items.persistAndFlush(item);
        tell(item, Step.DRAFTED, begun, invented.author(), null, slug);
        for (DemoStep step : invented.steps()) {
            Instant at = daysAgo(step.daysAgo());
            take(item, step, at, group, byTitle);
            items.flush();
            tell(item, step.what(), at, step.by(), step.note(), slug);
        }
        return item;
    }

    private static void take(
            KnowledgeItem item, DemoStep step, Instant at, @Nullable UUID group, Map<String, UUID> byTitle) {
        LocalDate day = Gazetteer.dayOf(at);
        switch (step.what()) {
            case DRAFTED, CHANGED -> item.rewrite(Objects.requireNonNull(step.content()), group, at, day);
            case SUBMITTED -> item.submit(step.by().name(), at);
            case WITHDRAWN -> item.withdraw(at);
            case RETURNED ->
                item.sendBack(Objects.requireNonNull(step.note()), step.by().name(), at);
            case PUBLISHED, RESTORED -> item.publish(at, day);
            case CONFIRMED -> item.confirm(at, day);
            case ARCHIVED ->
                item.archive(
                        Objects.requireNonNull(step.note()),
                        step.supersededBy() == null ? null : byTitle.get(step.supersededBy()),
                        at);
        }
    }

    private void tell(
            KnowledgeItem item,
            Step what,
            Instant at,
            DemoItem.Writer by,
            @Nullable String note,
            @Nullable String slug) {
        chronicle.tell(List.of(Chronicle.step(item, what, at, Actor.keyOf(by.person()), by.name(), note, slug)));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Lets items have been published so many days ago, by the ids under which the demo content names them. */
    @Transactional
    public void publishedEarlier(Map<String, Integer> daysAgo) {
        List<KnowledgeItem> known = items.withExternalIds(daysAgo.keySet());
        known.forEach(item -> {
            Instant at = daysAgo(daysAgo.getOrDefault(Objects.requireNonNull(item.externalId), 0));
            item.createdAt = at;
            item.publishedAt = at;
            item.updatedAt = at;
            item.reviewDue = item.kind.reviewDue(Gazetteer.dayOf(at));
        });
        outbox.add(KnowledgeFacts.SUBJECT, known.stream().map(item -> item.id).toList(), "changed");
    }

    /**
     * Lets an item have grown out of another, by the ids under which the demo content names them.
     *
     * @return the item
     */
    @Transactional
    public UUID grew(String externalId, String origin) {
        Map<String, UUID> ids = ids();
        UUID grown = Objects.requireNonNull(ids.get(externalId), externalId);
        items.findById(grown).growOutOf(Objects.requireNonNull(ids.get(origin), origin));
        return grown;
    }

    /** The invented items, by the ids under which the demo content names them. */
    @Transactional
    public Map<String, UUID> ids() {
        return items.list("demo and externalId is not null").stream()
                .collect(Collectors.toMap(item -> Objects.requireNonNull(item.externalId), item -> item.id));
    }

    /** Waits for everybody who is writing about an item that goes, before anything goes: else they could wait for each other. */
    @Transactional
    public void hold() {
        items.getEntityManager()
                .createQuery(
                        "from KnowledgeItem where demo or themeGroup in (select id from ThemeGroup where demo) order by id",
                        KnowledgeItem.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Also what people wrote into invented groups, which end with it. */
    @Transactional
    public void remove() {
        List<UUID> gone = items.getEntityManager()
                .createQuery(
                        "select id from KnowledgeItem where demo or themeGroup in (select id from ThemeGroup where demo)",
                        UUID.class)
                .getResultList();
        items.delete("demo or themeGroup in (select id from ThemeGroup where demo)");
        outbox.add(KnowledgeFacts.SUBJECT, gone, "removed");
    }
}
