package dk.videnrul.invitation;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What invitations tell of people: of those who were invited, and of those who invited. */
@ApplicationScoped
class InvitationRecords implements PersonalData {
    private final InvitationRepository invitations;

    InvitationRecords(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return invitations.list("person = ?1 or invitedBy = ?1 order by createdAt", person).stream()
                .map(invitation -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("sent", invitation.createdAt);
                    told.put("by", invitation.invitedByName);
                    if (person.equals(invitation.person)) {
                        told.put("to", invitation.email);
                        told.put("name", invitation.name);
                    }
                    return told;
                })
                .toList();
    }

    void forget(@Observes PersonForgotten deletion) {
        UUID person = deletion.person().id();
        invitations.delete("person", person);
        invitations.update("invitedByName = ?1, invitedBy = null where invitedBy = ?2", deletion.pseudonym(), person);
    }
}
