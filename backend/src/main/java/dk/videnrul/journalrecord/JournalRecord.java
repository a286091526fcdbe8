package dk.videnrul.journalrecord;

import dk.videnrul.platform.http.Addressed;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipal journal asks of a document.
 *
 * @param identifier short public id of the item, stable
 * @param version counts the changes of the item; the same version is the same document
 * @param date day on which this version was written
 * @param documentDate day on which the item was published first; null while it is not
 * @param shortTheme topics in a few words, or what kind of knowledge it is
 * @param sender the municipality, the theme group or the network from which it comes
 * @param caseNumber as the caller gave it
 * @param kleNumber as the caller gave it, or as the item names it
 * @param language of title and text, two-letter code
 * @param url where people read the item as it is now
 * @param html address of the document as HTML
 * @param pdf address of the document as PDF
 */
public record JournalRecord(
        String identifier,
        long version,
        LocalDate date,
        @Nullable LocalDate documentDate,
        String title,
        String shortTheme,
        String sender,
        @Nullable String caseNumber,
        @Nullable String kleNumber,
        String language,
        URI url,
        URI html,
        URI pdf)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + identifier + "/journal-record";
    }
}
