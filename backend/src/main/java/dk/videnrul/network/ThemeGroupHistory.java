package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Role;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of theme groups: every change of state, by whom, when and why. */
@ApplicationScoped
class ThemeGroupHistory {
    private final ThemeGroupRepository groups;
    private final ThemeGroupChangeRepository changes;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    ThemeGroupHistory(
            ThemeGroupRepository groups,
            ThemeGroupChangeRepository changes,
            People people,
            CurrentActor current,
            Clock clock) {
        this.groups = groups;
        this.changes = changes;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    Page<ThemeGroupChangeView> of(String slug, int limit, @Nullable String after) {
        Actor actor = current.get();
        ThemeGroup group = groups.seen(slug, GroupSight.of(actor)).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(actor, Action.SEE_GROUP_HISTORY, group.on(actor));
        List<ThemeGroupChange> oneMore = changes.of(group.id, Cursor.decode(after, 2), limit + 1);
        Map<UUID, PersonFacts> who = people.withIds(oneMore.stream()
                .flatMap(change -> Stream.ofNullable(change.person))
                .collect(Collectors.toSet()));
        return Page.of(oneMore, limit, null, change -> Cursor.after(change.at, change.id), change -> view(change, who));
    }

    /** Notes where the group has come to now. */
    void note(
            ThemeGroup group, @Nullable ThemeGroupStatus from, @Nullable String reason, @Nullable LocalDate decidedOn) {
        changes.persist(new ThemeGroupChange(group, from, clock.instant(), doer(group), reason, decidedOn));
    }

    /** The weightiest of the roles in which the caller can have done it. */
    private ThemeGroupChange.Doer doer(ThemeGroup group) {
        Actor actor = current.get();
        Role role = Stream.of(Role.BOARD, Role.SECRETARIAT, Role.CHAIR, Role.VICE_CHAIR, Role.PROCESS_LEADER)
                .filter(held ->
                        held == Role.BOARD || held == Role.SECRETARIAT ? actor.has(held) : actor.hasIn(group.id, held))
                .findFirst()
                .orElse(Role.MEMBER);
        return new ThemeGroupChange.Doer(actor.personId(), role);
    }

    private static ThemeGroupChangeView view(ThemeGroupChange change, Map<UUID, PersonFacts> who) {
        PersonFacts person = change.person == null ? null : who.get(change.person);
        return new ThemeGroupChangeView(
                change.fromStatus,
                change.toStatus,
                change.at,
                person == null ? null : new ThemeGroupChangeView.Changer(person.id(), person.name()),
                change.role,
                change.reason,
                change.decidedOn);
    }
}
