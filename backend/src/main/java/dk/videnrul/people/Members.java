package dk.videnrul.people;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the network, for the people of the network. */
@ApplicationScoped
class Members {
    private final PersonRepository people;
    private final Gazetteer gazetteer;
    private final CurrentActor actor;

    Members(PersonRepository people, Gazetteer gazetteer, CurrentActor actor) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.actor = actor;
    }

    @Transactional
    Page<MemberView> list(int limit, @Nullable String after) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        Cursor cursor = Cursor.decode(after, 2);
        return Page.of(
                people.after(
                        cursor == null ? null : cursor.keys().getFirst(),
                        cursor == null ? null : cursor.id(1),
                        limit + 1),
                limit,
                null,
                person -> Cursor.after(person.name, person.id),
                this::view);
    }

    /** @throws Refusal.NotFound when there is no such member */
    @Transactional
    MemberView get(UUID id) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        return people.findByIdOptional(id).map(this::view).orElseThrow(Refusal.NotFound::new);
    }

    private MemberView view(Person person) {
        return new MemberView(
                person.id,
                person.name,
                person.title,
                person.department,
                person.municipality == null
                        ? null
                        : gazetteer.municipality(person.municipality).orElse(null),
                person.organisation,
                person.email,
                person.phone,
                person.demo);
    }
}
