package dk.videnrul.imports;

import jakarta.ws.rs.core.MediaType;

/** How the items of an import are written. */
public enum ImportFormat {
    /** One item as JSON on each line. */
    NDJSON,
    /** A list of items. */
    JSON,
    /** A table with a header, its cells between commas, semicolons or tabs. */
    CSV;

    static ImportFormat of(MediaType type) {
        return switch (type.getSubtype()) {
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> NDJSON;
        };
    }
}
