package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in which theme group, as what, with which mandate and for how long. */
@ApplicationScoped
class Participations {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    static final String SUBJECT = "participation";

    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final ParticipationViews views;
    private final ParticipationChecks checks;
    private final ParticipationLetters letters;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Participations(
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            ParticipationViews views,
            ParticipationChecks checks,
            ParticipationLetters letters,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.views = views;
        this.checks = checks;
        this.letters = letters;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param past also the parts that ended
     * @throws Refusal.NotFound when there is no such group or the caller may not see it
     */
    @Transactional
    Page<ParticipationView> of(String slug, boolean past, int limit, @Nullable String after) {
        ThemeGroup group = seen(slug);
        AccessTable.require(current.get(), Action.SEE_PEOPLE, group.on(current.get()));
        Cursor cursor = Cursor.decode(after, 1);
        Page<Participation> page = Page.of(
                participations.ofGroup(group.id, past, cursor == null ? BEFORE_ALL : cursor.id(0), today(), limit + 1),
                limit,
                null,
                part -> Cursor.after(part.id),
                part -> part);
        return new Page<>(views.all(group, page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is no such part in that group */
    @Transactional
    ParticipationView get(String slug, UUID id) {
        ThemeGroup group = seen(slug);
        Participation part = find(group, id);
        AccessTable.require(current.get(), Action.SEE_PEOPLE, part.on(current.get()));
        return views.one(group, part);
    }

    /** @throws Refusal.Conflict when the group does not take people in, or not in this way, or the person is in it */
    @Transactional
    ParticipationView add(String slug, ParticipationDraft draft) {
        ThemeGroup group = held(slug);
        Actor actor = current.get();
        boolean manages = AccessTable.allows(actor, Action.MANAGE_PARTICIPATIONS, group.on(actor));
        boolean self = draft.member() == null || draft.member().equals(actor.personId());
        AccessTable.require(
                actor, self && !manages ? Action.JOIN_THEME_GROUP : Action.MANAGE_PARTICIPATIONS, group.on(actor));
        UUID person = checks.newcomer(draft, group, actor, manages, today());
        Participation part = new Participation(
                UuidCreator.getTimeOrderedEpoch(),
                group.id,
                person,
                draft.role(),
                draft.mandate(),
                draft.from() == null ? today() : draft.from());
        participations.persistAndFlush(part);
        if (!self) {
            letters.welcome(group, person);
        }
        outbox.add(new Fact(SUBJECT, part.id, "created"));
        return views.one(group, part);
    }

    /** @throws Refusal.Conflict when an active group would be without a chair */
    @Transactional
    ParticipationView change(String slug, UUID id, ExpectedVersion expected, MergePatch<ParticipationTerms> patch) {
        ThemeGroup group = held(slug);
        Participation part = find(group, id);
        AccessTable.require(current.get(), Action.MANAGE_PARTICIPATIONS, group.on(current.get()));
        expected.check(part.version);
        ParticipationTerms terms = patch.applyTo(part.toTerms());
        checks.terms(terms, part, group, today());
        part.agree(terms);
        participations.flush();
        outbox.add(new Fact(SUBJECT, part.id, "changed"));
        return views.one(group, part);
    }

    /** @throws Refusal.Conflict when an active group would be without a chair */
    @Transactional
    void end(String slug, UUID id, ExpectedVersion expected) {
        ThemeGroup group = held(slug);
        Participation part = find(group, id);
        AccessTable.require(current.get(), Action.END_PARTICIPATION, part.on(current.get()));
        expected.check(part.version);
        checks.end(part, group, today());
        part.end(today());
        outbox.add(new Fact(SUBJECT, part.id, "ended"));
    }

    private ThemeGroup seen(String slug) {
        return groups.seen(slug, GroupSight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    private ThemeGroup held(String slug) {
        return groups.seenAndHeld(slug, GroupSight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    private Participation find(ThemeGroup group, UUID id) {
        return participations
                .findByIdOptional(id)
                .filter(part -> part.themeGroup.equals(group.id))
                .orElseThrow(Refusal.NotFound::new);
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
