package dk.videnrul.journalrecord;

import dk.videnrul.platform.http.NamedFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document to keep: PDF/A-2a with tags (PDF/UA). */
@Schema(
        name = "JournalPdf",
        type = SchemaType.STRING,
        format = "binary",
        description = "A document to keep: PDF/A-2a with tags (PDF/UA).")
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two answers.
public record JournalPdf(byte[] bytes, String fileName, Instant changedAt) implements NamedFile {
    /** The media type of PDF. */
    public static final String MEDIA_TYPE = "application/pdf";

    @Override
    public boolean download() {
        return true;
    }
}
