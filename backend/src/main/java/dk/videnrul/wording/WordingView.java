package dk.videnrul.wording;

import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that the search knows.
 *
 * @param words as somebody types them
 * @param finds what is looked for as well, one way only
 * @param topics whose items are looked for as well
 * @param changedBy who wrote it last
 * @param version counts the changes; part of the entity tag
 */
public record WordingView(
        UUID id,
        WordingDirection direction,
        List<String> words,
        List<String> finds,
        List<Ref> topics,
        @Nullable String note,
        Byline changedBy,
        Instant changedAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/wordings/" + id;
    }
}
