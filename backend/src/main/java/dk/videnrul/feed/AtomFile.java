package dk.videnrul.feed;

import dk.videnrul.platform.http.TextFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed that other programs read. */
@Schema(name = "AtomFile", type = SchemaType.STRING, description = "An Atom feed (RFC 4287), in pages (RFC 5005).")
public record AtomFile(String text, @Nullable Instant changedAt) implements TextFile {
    /** The media type of Atom. */
    public static final String MEDIA_TYPE = "application/atom+xml";
}
