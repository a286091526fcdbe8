package dk.videnrul.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the network's own records know of a person who logged in; the floor above keeps them. */
public interface MemberRecords {

    /** @param subject the {@code sub} of the verified token */
    Optional<Membership> ofSubject(String subject);

    /** The same for somebody who did not log in, such as the owner of a calendar feed. */
    Optional<Membership> ofPerson(UUID person);

    /** @param grants roles that are held today, with their scope; MEMBER among them */
    record Membership(UUID personId, Set<Grant> grants) {}
}
