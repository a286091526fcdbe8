package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in which theme group. */
@ApplicationScoped
class Participations {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final ThemeGroupViews views;
    private final CurrentActor actor;
    private final Clock clock;

    Participations(
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            ThemeGroupViews views,
            CurrentActor actor,
            Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.views = views;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group */
    @Transactional
    Page<ParticipationView> of(String slug, int limit, @Nullable String after) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        ThemeGroup group = groups.withSlug(slug).orElseThrow(Refusal.NotFound::new);
        Cursor cursor = Cursor.decode(after, 1);
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Page<Participation> page = Page.of(
                participations.ofGroup(group.id, cursor == null ? BEFORE_ALL : cursor.id(0), today, limit + 1),
                limit,
                null,
                part -> Cursor.after(part.id),
                part -> part);
        return new Page<>(views.participations(page.items()), null, page.next());
    }
}
