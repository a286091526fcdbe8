package dk.videnrul.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a part of it, with everything that keeps a browser from taking it for a page of ours.
 *
 * @param range null when the caller has the file already
 */
record ContentAnswer(
        Attachment attachment,
        String tag,
        @Nullable ByteRange range,
        boolean forEverybody,
        @Nullable InputStream body) {
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    static ContentAnswer unchanged(Attachment attachment, String tag, boolean forEverybody) {
        return new ContentAnswer(attachment, tag, null, forEverybody, null);
    }

    RestResponse<InputStream> toResponse() {
        if (range == null || body == null) {
            return headers(RestResponse.ResponseBuilder.create(304)).build();
        }
        var answer = headers(RestResponse.ResponseBuilder.create(range.whole() ? 200 : 206))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new FileName(attachment.fileName).disposition(attachment.format.isShownByBrowsers()))
                .type(mediaType())
                .entity(body);
        return (range.whole() ? answer : answer.header("Content-Range", range.of(attachment.size))).build();
    }

    private RestResponse.ResponseBuilder<InputStream> headers(RestResponse.ResponseBuilder<InputStream> answer) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, forEverybody ? "public, max-age=60" : "private, no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, attachment.language)
                .header("Content-Security-Policy", policy())
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Browsers show no PDF in a sandbox; their viewers keep its scripts to themselves. */
    private String policy() {
        return attachment.format == Format.PDF ? NOTHING_ELSE : NOTHING_ELSE + "; sandbox";
    }

    private MediaType mediaType() {
        MediaType type = MediaType.valueOf(attachment.format.mediaType());
        return attachment.format == Format.TXT ? type.withCharset(StandardCharsets.UTF_8.name()) : type;
    }
}
