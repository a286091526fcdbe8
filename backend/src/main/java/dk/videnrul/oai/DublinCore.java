package dk.videnrul.oai;

import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.LicenceAddress;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.platform.xml.XmlText;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An item in unqualified Dublin Core, which every harvester reads. */
@ApplicationScoped
class DublinCore {
    private final Installation installation;
    private final OaiWords words;
    private final Speech speech;

    DublinCore(Installation installation, OaiWords words, Speech speech) {
        this.installation = installation;
        this.words = words;
        this.speech = speech;
    }

    void write(XmlText xml, PublishedReading.Written written) {
        KnowledgeItemSummary item = written.published().item();
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns:oai_dc", Format.DUBLIN_CORE.namespace());
        root.put("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        root.put("xsi:schemaLocation", Format.DUBLIN_CORE.namespace() + " " + Format.DUBLIN_CORE.schema());
        xml.element("oai_dc:dc", root, () -> write(xml, item, written));
    }

    private void write(XmlText xml, KnowledgeItemSummary item, PublishedReading.Written written) {
        Map<String, String> inItsLanguage = Map.of("xml:lang", item.language());
        Map<String, String> inTheReaders = Map.of("xml:lang", speech.language().tag());
        KnowledgeItemDraft content = written.content();
        xml.element("dc:title", inItsLanguage, item.title());
        written.published().authors().forEach(author -> xml.element("dc:creator", author));
        Stream.concat(item.topics().stream(), item.focusAreas().stream())
                .map(Ref::label)
                .distinct()
                .forEach(subject -> xml.element("dc:subject", inTheReaders, subject));
        if (!item.summary().isEmpty()) {
            xml.element("dc:description", inItsLanguage, item.summary());
        }
        words.outcome(item).ifPresent(outcome -> xml.element("dc:description", inTheReaders, outcome));
        xml.element("dc:publisher", installation.network().name());
        if (item.themeGroup() != null) {
            xml.element("dc:contributor", item.themeGroup().name());
        }
        xml.element(
                "dc:date", Gazetteer.dayOf(written.published().publishedAt()).toString());
        xml.element("dc:type", "Text");
        xml.element("dc:type", inTheReaders, words.kind(item));
        xml.element("dc:format", "text/html");
        xml.element("dc:identifier", words.page(item));
        xml.element("dc:language", item.language());
        xml.element("dc:relation", words.resource(item));
        words.place(item).ifPresent(place -> xml.element("dc:coverage", place));
        String licence = Objects.requireNonNull(content.licence());
        xml.element("dc:rights", licence);
        xml.element("dc:rights", LicenceAddress.of(licence).toString());
    }
}
