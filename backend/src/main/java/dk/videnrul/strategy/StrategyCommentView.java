package dk.videnrul.strategy;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of an element of a version that was put out.
 *
 * @param element its id
 * @param wording what the element said then
 * @param municipality for which they speak
 * @param answer null as long as it waits for one
 * @param answerText why, to whoever said it
 * @param own whether the caller said it
 * @param deletable whether the caller may take it back
 * @param answerable whether the caller may answer it, also instead of an answer that was given before
 * @param version counts the answers; part of the entity tag
 */
public record StrategyCommentView(
        UUID id,
        UUID strategy,
        UUID element,
        String wording,
        String text,
        Byline by,
        @Nullable MunicipalityRef municipality,
        Instant createdAt,
        @Nullable CommentAnswer answer,
        @Nullable String answerText,
        @Nullable Byline answeredBy,
        @Nullable Instant answeredAt,
        boolean own,
        boolean deletable,
        boolean answerable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/comments/" + id;
    }
}
