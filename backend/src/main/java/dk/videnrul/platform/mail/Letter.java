package dk.videnrul.platform.mail;

import dk.videnrul.platform.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, sent as plain text and as HTML.
 *
 * @param to e-mail address
 * @param language of the texts
 * @param paragraphs plain text
 * @param link what the reader can do about it
 * @param calendar an iCalendar object (RFC 5545) with its METHOD, attached for calendar programs
 * @param sections lists that follow the paragraphs
 * @param unsubscribe how the reader gets no more letters of that kind
 */
public record Letter(
        String to,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable String calendar,
        @Nullable List<Section> sections,
        @Nullable Unsubscribe unsubscribe) {

    public Letter(
            String to,
            Language language,
            String subject,
            List<String> paragraphs,
            @Nullable Link link,
            @Nullable String calendar) {
        this(to, language, subject, paragraphs, link, calendar, null, null);
    }

    public Letter(String to, Language language, String subject, List<String> paragraphs, @Nullable Link link) {
        this(to, language, subject, paragraphs, link, null);
    }

    /** @param url absolute */
    public record Link(String label, String url) {}

    public record Section(String title, List<Line> lines) {}

    /**
     * @param note smaller, below the text
     * @param url absolute
     */
    public record Line(String text, String note, String url) {}

    /**
     * @param page absolute address of a page that asks before it does it
     * @param oneClick absolute address that mail programs post to (RFC 8058)
     */
    public record Unsubscribe(String label, String page, String oneClick) {}
}
