package dk.videnrul.platform.http;

import dk.videnrul.platform.text.Sha256;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Sends files with a strong entity tag, so that a program that asks every hour costs little. */
class FileAnswers {
    private static final int TAG_BYTES = 16;

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof NamedFile file)) {
            return;
        }
        byte[] bytes = file.bytes();
        String tag = "\"" + Sha256.hex(bytes, TAG_BYTES) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (file.changedAt() != null) {
            response.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, written(file.changedAt()));
        }
        if (file.fileName() != null) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            (file.download() ? "attachment" : "inline") + "; filename=\"" + file.fileName() + "\"");
        }
        if (isKnown(request, tag, file.changedAt())) {
            response.setStatus(304);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            MediaType type = response.getMediaType();
            response.setEntity(
                    bytes,
                    new java.lang.annotation.Annotation[0],
                    file instanceof TextFile ? type.withCharset("utf-8") : type);
        }
    }

    /** The tag decides; the time only for those who do not know tags (RFC 9110, 13.2.2). */
    private static boolean isKnown(ContainerRequestContext request, String tag, @Nullable Instant changedAt) {
        String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(given -> isSame(given, tag));
        }
        String since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null
                && changedAt != null
                && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(read(since));
    }

    /** A proxy that compresses may have made the tag a weak one. */
    private static boolean isSame(String given, String tag) {
        return given.equals("*") || given.equals(tag) || given.equals("W/" + tag);
    }

    private static String written(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /** What cannot be read asks for nothing. */
    private static Instant read(String time) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(time, Instant::from);
        } catch (DateTimeException notATime) {
            return Instant.MIN;
        }
    }
}
