package dk.videnrul.search.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published item of the corpus; codes as the API has them. */
record MadeUpItem(
        UUID id,
        String publicId,
        String title,
        String summary,
        String body,
        String kind,
        @Nullable String outcome,
        String visibility,
        Reference.Group group,
        String municipality,
        String region,
        int year,
        List<String> focusAreas,
        List<String> topics,
        List<String> packages,
        List<String> topicWords,
        Instant publishedAt) {}
