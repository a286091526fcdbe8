package dk.videnrul.wording;

import dk.videnrul.people.Byline;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of words, as they were afterwards; those that were removed, as they were before.
 *
 * @param wording id of the words
 */
public record WordingChangeView(
        UUID wording,
        WordingChangeKind kind,
        WordingDirection direction,
        List<String> words,
        List<String> finds,
        List<Ref> topics,
        @Nullable String note,
        Byline by,
        Instant at) {}
