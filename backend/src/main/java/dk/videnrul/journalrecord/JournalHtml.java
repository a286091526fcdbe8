package dk.videnrul.journalrecord;

import dk.videnrul.platform.http.TextFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that stands by itself: no picture, script or style comes from elsewhere. */
@Schema(name = "JournalHtml", type = SchemaType.STRING, description = "A document in HTML that can be printed.")
public record JournalHtml(String text, String fileName, Instant changedAt) implements TextFile {
    @Override
    public boolean download() {
        return true;
    }
}
