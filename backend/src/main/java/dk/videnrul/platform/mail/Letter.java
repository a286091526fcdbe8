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
 */
public record Letter(
        String to,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable String calendar) {

    public Letter(String to, Language language, String subject, List<String> paragraphs, @Nullable Link link) {
        this(to, language, subject, paragraphs, link, null);
    }

    /** @param url absolute */
    public record Link(String label, String url) {}
}
