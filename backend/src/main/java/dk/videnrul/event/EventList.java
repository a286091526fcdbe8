package dk.videnrul.event;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.body.KnownBodies;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calendar as a list. */
@ApplicationScoped
class EventList {

    private final EventRepository events;
    private final EventViews views;
    private final KnownBodies bodies;
    private final CurrentActor current;

    EventList(EventRepository events, EventViews views, KnownBodies bodies, CurrentActor current) {
        this.events = events;
        this.views = views;
        this.bodies = bodies;
        this.current = current;
    }

    /** @throws Refusal.LoginNeeded when somebody without a login asks for their own */
    @Transactional
    Page<EventSummary> list(EventQuestion question, int limit, @Nullable String after) {
        Actor actor = current.get();
        if (question.mine() && !actor.signedIn()) {
            throw new Refusal.LoginNeeded();
        }
        Faults faults = new Faults();
        EventFilter filter = new EventFilter(
                day(question.from(), "from", 0, faults),
                day(question.to(), "to", 1, faults),
                question.themeGroup(),
                question.body().isEmpty() ? null : known(question.body()),
                question.municipality(),
                question.status(),
                question.mine() ? new EventFilter.Mine(actor.personId(), actor.themeGroups()) : null,
                question.q());
        faults.refuseIfAny();
        Page<Event> page = Page.of(
                events.matching(filter, Sight.of(actor), Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                event -> Cursor.after(event.startsAt, event.id),
                event -> event);
        return new Page<>(views.summaries(page.items()), null, page.next());
    }

    private Set<UUID> known(List<String> slugs) {
        return bodies.withSlugs(slugs).values().stream().map(BodyFacts::id).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant day(@Nullable String given, String name, int plusDays, Faults faults) {
        LocalDate day = faults.day(name, given);
        return day == null ? null : DanishTime.startOf(day.plusDays(plusDays));
    }
}
