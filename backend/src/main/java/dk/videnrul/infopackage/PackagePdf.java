package dk.videnrul.infopackage;

import dk.videnrul.platform.http.NamedFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition to keep and to hand out: PDF/A-2a with tags (PDF/UA). */
@Schema(
        name = "InfoPackagePdf",
        type = SchemaType.STRING,
        format = "binary",
        description = "An edition of a package to keep and to hand out: PDF/A-2a with tags (PDF/UA).")
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two answers.
public record PackagePdf(byte[] bytes, String fileName, Instant changedAt) implements NamedFile {
    /** The media type of PDF. */
    public static final String MEDIA_TYPE = "application/pdf";

    @Override
    public boolean download() {
        return true;
    }
}
