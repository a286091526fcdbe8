package dk.videnrul.start;

import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A start question and what the group has decided.
 *
 * @param themeGroup slug
 * @param question in the caller's language
 * @param hint what to think of, in the caller's language
 * @param answer null where nothing is decided yet
 * @param decidedBy who wrote it down, where the network knows them
 * @param version 0 while there is no answer; part of the entity tag
 */
public record StartDecisionView(
        String themeGroup,
        StartQuestion key,
        String question,
        String hint,
        @Nullable String answer,
        @Nullable LocalDate decidedOn,
        @Nullable Decider decidedBy,
        long version)
        implements Addressed {

    /** Who wrote a decision down. */
    public record Decider(UUID id, String name) {}

    @Override
    public String path() {
        return "/api/v1/theme-groups/" + themeGroup + "/start-decisions/" + key.code();
    }
}
