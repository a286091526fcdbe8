package dk.videnrul.need;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a member put to the network.
 *
 * @param details plain text
 * @param municipality where whoever asked worked when they asked
 * @param themeGroup the group it is put to; null for the whole network
 * @param reason why it was withdrawn or opened again
 * @param answers how many answers the caller sees
 * @param own whether the caller asked it
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it
 * @param version counts the changes; part of the entity tag
 */
public record NeedView(
        UUID id,
        String question,
        @Nullable String details,
        List<Ref> topics,
        List<Ref> focusAreas,
        @Nullable MunicipalityRef municipality,
        @Nullable ThemeGroupRef themeGroup,
        Byline asker,
        NeedStatus status,
        @Nullable String reason,
        int answers,
        Instant createdAt,
        Instant updatedAt,
        boolean own,
        boolean demo,
        List<NeedAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with a question. */
    public enum NeedAction {
        CHANGE,
        ANSWER,
        ACCEPT,
        WITHDRAW,
        REOPEN
    }

    @Override
    public String path() {
        return "/api/v1/needs/" + id;
    }
}
