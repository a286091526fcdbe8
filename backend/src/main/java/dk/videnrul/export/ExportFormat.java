package dk.videnrul.export;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** As what an export is written. */
public enum ExportFormat {
    /** One item as JSON on each line. */
    NDJSON("application", "x-ndjson"),
    /** A table with a header. */
    CSV("text", "csv");

    private final MediaType mediaType;

    ExportFormat(String type, String subtype) {
        this.mediaType = new MediaType(type, subtype);
    }

    /** The one that a caller prefers; one of them is accepted, or the call would not have come here. */
    static ExportFormat preferredOf(List<MediaType> accepted) {
        return accepted.stream()
                        .filter(type -> type.isCompatible(NDJSON.mediaType) || type.isCompatible(CSV.mediaType))
                        .findFirst()
                        .filter(type -> !type.isCompatible(NDJSON.mediaType))
                        .isPresent()
                ? CSV
                : NDJSON;
    }

    MediaType mediaType() {
        return mediaType.withCharset("utf-8");
    }

    String ending() {
        return this == CSV ? ".csv" : ".ndjson";
    }
}
