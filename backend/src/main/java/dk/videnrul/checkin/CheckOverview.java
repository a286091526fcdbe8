package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.LivingGroup;
import dk.videnrul.network.LivingGroups;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every group says of itself now. The order is that of the alphabet, and there is no other: nobody is ranked. */
@ApplicationScoped
class CheckOverview {
    private final CheckInStore store;
    private final CheckRhythmRepository rhythms;
    private final LivingGroups living;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    CheckOverview(
            CheckInStore store,
            CheckRhythmRepository rhythms,
            LivingGroups living,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.store = store;
        this.rhythms = rhythms;
        this.living = living;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    @Transactional
    Page<CheckOverviewRow> list(int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.SEE_CHECK_OVERVIEW);
        Page<LivingGroup> page = Page.of(
                living.byName(Cursor.decode(after, 2), limit + 1),
                limit,
                living.count(),
                group -> Cursor.after(group.ref().name(), group.id()),
                Function.identity());
        Standings standings = standings(page.items());
        return new Page<>(page.items().stream().map(standings::row).toList(), page.total(), page.next());
    }

    @Transactional
    CheckInCounts counts() {
        AccessTable.require(current.get(), Action.SEE_CHECK_OVERVIEW);
        List<LivingGroup> groups = living.all();
        Standings standings = standings(groups);
        CriterionTally tally = new CriterionTally(store.templates().newest());
        standings.checks().values().forEach(check -> tally.add(standings.template(check), standings.answers(check)));
        return new CheckInCounts(
                groups.size(),
                standings.checks().size(),
                (int) groups.stream()
                        .map(standings::row)
                        .filter(CheckOverviewRow::late)
                        .count(),
                tally.counts(speech.language()));
    }

    private Standings standings(List<LivingGroup> groups) {
        List<UUID> ids = groups.stream().map(LivingGroup::id).toList();
        Map<UUID, CheckIn> checks = store.checkIns().current(ids);
        Collection<CheckIn> all = checks.values();
        return new Standings(
                checks,
                store.answers().of(all.stream().map(check -> check.id).toList()),
                store.templates()
                        .withVersions(all.stream().map(check -> check.template).collect(Collectors.toSet())),
                rhythms.of(ids),
                Gazetteer.dayOf(clock.instant()));
    }
}
