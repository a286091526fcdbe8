package dk.videnrul.body;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupAddresses;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The bodies of the network: who sees them, and what the secretariat writes about them. */
@ApplicationScoped
class Bodies {
    /** How the outbox names facts about bodies. */
    static final String SUBJECT = "body";

    private final BodyRepository bodies;
    private final BodyViews views;
    private final GroupAddresses addresses;
    private final Vocabulary vocabulary;
    private final Validation validation;
    private final Event<BodyNarrowed> narrowed;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Bodies(
            BodyRepository bodies,
            BodyViews views,
            GroupAddresses addresses,
            Vocabulary vocabulary,
            Validation validation,
            Event<BodyNarrowed> narrowed,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.bodies = bodies;
        this.views = views;
        this.addresses = addresses;
        this.vocabulary = vocabulary;
        this.validation = validation;
        this.narrowed = narrowed;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<BodyView> list(Collection<BodyType> types, int limit, @Nullable String after) {
        Page<Body> page = Page.of(
                bodies.matching(types, sight(), Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                body -> Cursor.after(body.name, body.id),
                body -> body);
        return new Page<>(views.all(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is no such body or the caller may not know of it */
    @Transactional
    BodyView get(String slug) {
        return views.one(bodies.seen(slug, sight()).orElseThrow(Refusal.NotFound::new));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    BodyView create(BodyDraft draft) {
        AccessTable.require(current.get(), Action.KEEP_BODIES);
        check(draft);
        Body body = new Body(addresses.free(draft.name()), draft, false, clock.instant());
        bodies.persistAndFlush(body);
        outbox.add(new Fact(SUBJECT, body.id, "created"));
        return views.one(body);
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    BodyView change(String slug, ExpectedVersion expected, MergePatch<BodyDraft> patch) {
        Body body = bodies.seenAndHeld(slug, sight()).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.KEEP_BODIES);
        expected.check(body.version);
        BodyDraft draft = patch.applyTo(body.toDraft());
        check(draft);
        boolean fewer = draft.visibility().compareTo(body.visibility) > 0;
        body.describe(draft, clock.instant());
        bodies.flush();
        if (fewer) {
            narrowed.fire(new BodyNarrowed(body.id, body.visibility));
        }
        outbox.add(new Fact(SUBJECT, body.id, "changed"));
        return views.one(body);
    }

    private void check(BodyDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.name() != null
                && !draft.name().isBlank()
                && Slug.of(draft.name()).isEmpty()) {
            faults.add(Fault.at("/name", "required"));
        }
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        if (draft.endedOn() != null && draft.endedOn().isAfter(Gazetteer.dayOf(clock.instant()))) {
            faults.add(Fault.at("/endedOn", "date-in-future"));
        }
        faults.refuseIfAny();
    }

    private Sight sight() {
        return Sight.of(current.get());
    }
}
