package dk.videnrul.journalrecord;

import dk.videnrul.knowledge.KnowledgeItemView;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.document.PdfWriting;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Ref;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Items as municipalities file them (the Danish law on public access wants date, title, theme, sender). Nothing of it is
 * kept here: the same version, asked for with the same numbers and in the same language, is the same document.
 */
@ApplicationScoped
class JournalRecords {
    private static final int MOST_TOPICS = 3;

    private final KnowledgeReading knowledge;
    private final Gazetteer gazetteer;
    private final JournalWriting writing;
    private final PdfWriting pdfs;
    private final Template template;
    private final Installation installation;
    private final Speech speech;

    JournalRecords(
            KnowledgeReading knowledge,
            Gazetteer gazetteer,
            JournalWriting writing,
            PdfWriting pdfs,
            @Location("journal.html") Template template,
            Installation installation,
            Speech speech) {
        this.knowledge = knowledge;
        this.gazetteer = gazetteer;
        this.writing = writing;
        this.pdfs = pdfs;
        this.template = template;
        this.installation = installation;
        this.speech = speech;
    }

    /**
     * @throws Refusal.NotFound when the item is not there or the caller may not see it
     * @throws Refusal.Invalid when the numbers are none
     */
    @Transactional
    JournalRecord get(String publicId, Filing filing) {
        return filed(seen(publicId, filing), filing);
    }

    /** Like {@link #get}. */
    @Transactional
    JournalHtml html(String publicId, Filing filing) {
        KnowledgeItemView item = seen(publicId, filing);
        return new JournalHtml(text(item, filing), fileName(item, "html"), item.updatedAt());
    }

    /** Like {@link #get}. The page is set after the database has answered: that takes time, and needs no connection. */
    JournalPdf pdf(String publicId, Filing filing) {
        KnowledgeItemView item = seen(publicId, filing);
        String text = text(item, filing);
        return new JournalPdf(pdfs.write(text, item.updatedAt()), fileName(item, "pdf"), item.updatedAt());
    }

    private KnowledgeItemView seen(String publicId, Filing filing) {
        KnowledgeItemView item = knowledge.inFull(publicId).orElseThrow(Refusal.NotFound::new);
        Faults faults = new Faults();
        filing.check(faults);
        faults.refuseIfAny();
        return item;
    }

    private String text(KnowledgeItemView item, Filing filing) {
        return template.data("document", writing.write(filed(item, filing), item))
                .render();
    }

    private JournalRecord filed(KnowledgeItemView item, Filing filing) {
        return new JournalRecord(
                item.id(),
                item.version(),
                Gazetteer.dayOf(item.updatedAt()),
                item.publishedAt() == null ? null : Gazetteer.dayOf(item.publishedAt()),
                item.title(),
                theme(item),
                sender(item),
                filing.caseNumber(),
                filing.kle() == null ? item.kleNumber() : filing.kle(),
                item.language(),
                URI.create(installation.publicUrl() + "/viden/" + item.id()),
                document(item, filing, "html"),
                document(item, filing, "pdf"));
    }

    private URI document(KnowledgeItemView item, Filing filing, String format) {
        UriBuilder address = UriBuilder.fromUri(installation.publicUrl() + "/api/v1/knowledge-items/" + item.id()
                + "/journal-record/document." + format);
        if (filing.caseNumber() != null) {
            address.queryParam("caseNumber", "{caseNumber}");
        }
        if (filing.kle() != null) {
            address.queryParam("kle", "{kle}");
        }
        return address.build(java.util.stream.Stream.of(filing.caseNumber(), filing.kle())
                .filter(Objects::nonNull)
                .toArray());
    }

    private String theme(KnowledgeItemView item) {
        List<Ref> topics = item.topics().isEmpty() ? item.focusAreas() : item.topics();
        return topics.isEmpty()
                ? Messages.say(speech.language(), "kind." + KebabEnums.code(item.kind()))
                : topics.stream().limit(MOST_TOPICS).map(Ref::label).collect(Collectors.joining(", "));
    }

    private String sender(KnowledgeItemView item) {
        if (item.municipality() != null) {
            return gazetteer
                    .officialName(item.municipality().code())
                    .orElse(item.municipality().name());
        }
        return item.themeGroup() == null
                ? installation.network().name()
                : item.themeGroup().name();
    }

    private static String fileName(KnowledgeItemView item, String ending) {
        return item.id() + "-" + item.version() + "." + ending;
    }
}
