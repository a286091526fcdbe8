package dk.videnrul.gap;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.need.Needs;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.search.FoundCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people look for and nobody has written, or nobody has written with their words. */
@ApplicationScoped
class KnowledgeGaps {
    private static final int USUAL_WEEKS = 12;

    private final GapRepository gaps;
    private final Needs needs;
    private final FoundCounts found;
    private final CurrentActor current;
    private final Clock clock;

    KnowledgeGaps(GapRepository gaps, Needs needs, FoundCounts found, CurrentActor current, Clock clock) {
        this.gaps = gaps;
        this.needs = needs;
        this.found = found;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param from a day of the first week; twelve weeks ago where it is left out
     * @param to a day of the last week; today where it is left out
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    Page<KnowledgeGapView> list(@Nullable String from, @Nullable String to, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.SEE_KNOWLEDGE_GAPS);
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Faults faults = new Faults();
        LocalDate last = Objects.requireNonNullElse(faults.day("to", to), today);
        LocalDate first = Objects.requireNonNullElse(faults.day("from", from), last.minusWeeks(USUAL_WEEKS));
        if (last.isBefore(first)) {
            faults.add(Fault.inParameter("to", "ends-before-it-begins"));
        }
        faults.refuseIfAny();
        Page<GapRepository.Row> page = Page.of(
                gaps.asked(GapCounts.weekOf(first), last, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                row -> Cursor.after(row.searches(), row.id()),
                Function.identity());
        Map<String, Long> asked = needs.mentioning(
                page.items().stream().map(GapRepository.Row::words).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> view(row, asked.getOrDefault(row.words(), 0L)))
                        .toList(),
                null,
                page.next());
    }

    /**
     * It is not shown again, however many look for it.
     *
     * @throws Refusal.NotFound when there is none, or the caller does not see it
     * @throws Refusal.Stale when it was looked for meanwhile
     */
    @Transactional
    void setAside(UUID id, ExpectedVersion expected) {
        if (!AccessTable.allows(current.get(), Action.SEE_KNOWLEDGE_GAPS)) {
            throw new Refusal.NotFound();
        }
        expected.check(gaps.searchesFor(id).orElseThrow(Refusal.NotFound::new));
        gaps.setAside(id);
    }

    private KnowledgeGapView view(GapRepository.Row row, long asked) {
        return new KnowledgeGapView(
                row.id(),
                row.words(),
                row.searches(),
                row.firstWeek(),
                row.lastWeek(),
                asked,
                found.of(row.words()),
                row.total());
    }
}
