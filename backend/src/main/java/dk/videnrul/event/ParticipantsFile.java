package dk.videnrul.event;

import dk.videnrul.platform.http.TextFile;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.platform.text.SpreadsheetCell;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The participants of an event as a table for a spreadsheet: with a byte order mark and semicolons, which is what a Danish
 * Excel opens by a double click.
 */
@Schema(
        name = "ParticipantsFile",
        type = SchemaType.STRING,
        description = "Comma-separated values with semicolons (RFC 4180).")
public record ParticipantsFile(String fileName, String text) implements TextFile {
    private static final List<String> COLUMNS =
            List.of("name", "title", "workplace", "email", "status", "note", "registered-at");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static ParticipantsFile of(Event event, List<RegistrationView> everybody, Language language) {
        StringBuilder text = new StringBuilder(SpreadsheetCell.BYTE_ORDER_MARK);
        text.append(line(COLUMNS.stream()
                .map(column -> Messages.say(language, "participants." + column))
                .toArray(String[]::new)));
        everybody.forEach(registration -> text.append(line(
                registration.person().name(),
                registration.person().title(),
                workplace(registration.person()),
                registration.person().email(),
                Messages.say(
                        language,
                        registration.status() == RegistrationStatus.REGISTERED
                                ? "participants.registered"
                                : "participants.waiting"),
                registration.note(),
                event.zoned(registration.registeredAt()).format(MINUTE))));
        return new ParticipantsFile(Slug.of(event.title) + ".csv", text.toString());
    }

    @Override
    public boolean download() {
        return true;
    }

    private static @Nullable String workplace(RegistrationView.Registrant person) {
        return person.municipality() == null
                ? person.organisation()
                : person.municipality().name();
    }

    static String line(@Nullable String... cells) {
        return SpreadsheetCell.row(Arrays.stream(cells).map(cell -> cell == null ? "" : cell), ";");
    }
}
