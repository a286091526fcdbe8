package dk.videnrul.dialogue;

import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with an organisation.
 *
 * @param stakeholder id of the organisation
 * @param member who of the network it was
 * @param nextStepDue until when the next step is to be done; null where there is none
 * @param changedBy who wrote it last
 * @param version counts the changes; part of the entity tag
 */
public record StakeholderContactView(
        UUID id,
        UUID stakeholder,
        LocalDate day,
        DialogueWay way,
        String about,
        @Nullable String agreed,
        Byline member,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepDue,
        boolean nextStepDone,
        Byline changedBy,
        Instant changedAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/stakeholder-contacts/" + id;
    }
}
