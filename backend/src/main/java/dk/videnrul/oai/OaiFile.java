package dk.videnrul.oai;

import dk.videnrul.platform.http.TextFile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a harvester. */
@Schema(
        name = "OaiFile",
        type = SchemaType.STRING,
        description = "An answer in OAI-PMH 2.0, also where it tells what was wrong with the question.")
public record OaiFile(String text) implements TextFile {
    /** The media type that the protocol demands. */
    public static final String MEDIA_TYPE = "text/xml";
}
