package dk.videnrul.event;

import dk.videnrul.platform.http.TextFile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar that other programs read. */
@Schema(name = "CalendarFile", type = SchemaType.STRING, description = "iCalendar (RFC 5545).")
public record CalendarFile(String fileName, String text) implements TextFile {
    /** The media type of iCalendar. */
    public static final String MEDIA_TYPE = "text/calendar";
}
