package dk.videnrul.knowledge;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.KnowledgeItemView.ContactAs;
import dk.videnrul.knowledge.KnowledgeItemView.ContactPerson;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers questions about an item today: people come and go, the role stays. */
@ApplicationScoped
class ContactPersons {
    private final GroupContacts chairs;
    private final Appointments appointments;
    private final CurrentActor actor;

    ContactPersons(GroupContacts chairs, Appointments appointments, CurrentActor actor) {
        this.chairs = chairs;
        this.appointments = appointments;
        this.actor = actor;
    }

    @Nullable
    ContactPerson today(KnowledgeItem item, Contact contact) {
        return switch (contact.by()) {
            case GROUP_CHAIR ->
                item.themeGroup == null ? null : holder(chairs.answeringFor(item.themeGroup), ContactAs.CHAIR);
            case COORDINATOR ->
                item.municipality == null
                        ? null
                        : holder(
                                List.copyOf(appointments.coordinators(Place.municipality(item.municipality))),
                                ContactAs.COORDINATOR);
            case PERSON -> named(contact);
            case null -> named(contact);
        };
    }

    /** Guests read who it is; how to reach them is for members, as in the directory of the people. */
    private @Nullable ContactPerson holder(List<PersonFacts> holders, ContactAs as) {
        if (holders.isEmpty()) {
            return null;
        }
        PersonFacts first = holders.getFirst();
        boolean reachable = AccessTable.allows(actor.get(), Action.SEE_PEOPLE);
        return new ContactPerson(first.name(), first.title(), reachable ? first.email() : null, null, as);
    }

    private static @Nullable ContactPerson named(Contact contact) {
        return contact.name() == null
                ? null
                : new ContactPerson(contact.name(), contact.role(), contact.email(), contact.phone(), ContactAs.PERSON);
    }
}
