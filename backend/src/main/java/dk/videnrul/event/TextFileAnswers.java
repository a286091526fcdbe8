package dk.videnrul.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends files of text with a name and a strong entity tag, so that a calendar program that asks every hour costs little. */
class TextFileAnswers {
    private static final int TAG_BYTES = 16;

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof TextFile file)) {
            return;
        }
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + digest(bytes) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (file.download() ? "attachment" : "inline") + "; filename=\"" + file.fileName() + "\"");
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(given -> isSame(given, tag))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            MediaType type = response.getMediaType();
            response.setEntity(bytes, new java.lang.annotation.Annotation[0], type.withCharset("utf-8"));
        }
    }

    /** A proxy that compresses may have made the tag a weak one. */
    private static boolean isSame(String given, String tag) {
        return given.equals("*") || given.equals(tag) || given.equals("W/" + tag);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
