package dk.videnrul.oai;

import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.LicenceAddress;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.Place;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.platform.xml.XmlText;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item in MODS 3.8, the format of libraries: what worked and what did not, concepts by id, the licence by address. */
@ApplicationScoped
class Mods {
    private static final String VERSION = "3.8";

    private final Installation installation;
    private final OaiWords words;
    private final Speech speech;

    Mods(Installation installation, OaiWords words, Speech speech) {
        this.installation = installation;
        this.words = words;
        this.speech = speech;
    }

    void write(XmlText xml, PublishedReading.Written written) {
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns", Format.MODS.namespace());
        root.put("xmlns:xlink", "http://www.w3.org/1999/xlink");
        root.put("version", VERSION);
        root.put("xsi:schemaLocation", Format.MODS.namespace() + " " + Format.MODS.schema());
        xml.element("mods", root, () -> write(xml, written.published().item(), written));
    }

    private void write(XmlText xml, KnowledgeItemSummary item, PublishedReading.Written written) {
        KnowledgeItemDraft content = written.content();
        xml.element("titleInfo", language(item), () -> xml.element("title", item.title()));
        written.published().authors().forEach(author -> name(xml, "personal", author, "aut"));
        if (item.themeGroup() != null) {
            name(xml, "corporate", item.themeGroup().name(), "isb");
        }
        xml.element("typeOfResource", "text");
        xml.element("genre", Map.of("authority", "local"), KebabEnums.code(item.kind()));
        xml.element("originInfo", Map.of(), () -> {
            xml.element("publisher", installation.network().name());
            xml.element(
                    "dateIssued",
                    Map.of("encoding", "w3cdtf"),
                    Gazetteer.dayOf(written.published().publishedAt()).toString());
        });
        xml.element("language", Map.of(), () -> xml.element("languageTerm", code("rfc3066"), item.language()));
        text(xml, "abstract", language(item), item.summary());
        text(xml, "targetAudience", Map.of(), content.targetGroup());
        notes(xml, item, content);
        subjects(xml, item);
        text(xml, "classification", Map.of("authority", "kle"), content.kleNumber());
        xml.element("identifier", Map.of("type", "local"), item.id());
        xml.element("identifier", Map.of("type", "uri"), words.page(item));
        xml.element("location", Map.of(), () -> {
            xml.element("url", Map.of("usage", "primary display"), words.page(item));
            xml.element("url", Map.of("access", "raw object"), words.resource(item));
        });
        String licence = Objects.requireNonNull(content.licence());
        Map<String, String> use = new LinkedHashMap<>();
        use.put("type", "use and reproduction");
        use.put("xlink:href", LicenceAddress.of(licence).toString());
        xml.element("accessCondition", use, licence);
        recordInfo(xml, item, written);
    }

    private void notes(XmlText xml, KnowledgeItemSummary item, KnowledgeItemDraft content) {
        words.outcome(item).ifPresent(outcome -> xml.element("note", Map.of("type", "outcome"), outcome));
        note(xml, item, "what-worked", content.whatWorked());
        note(xml, item, "what-did-not", content.whatDidNot());
        note(xml, item, "advice", content.advice());
    }

    private static void note(XmlText xml, KnowledgeItemSummary item, String type, @Nullable String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", type);
        attributes.putAll(language(item));
        text(xml, "note", attributes, text);
    }

    private void subjects(XmlText xml, KnowledgeItemSummary item) {
        concepts(xml, "topics", item.topics());
        concepts(xml, "focus-areas", item.focusAreas());
        concepts(xml, "prevention-packages", item.preventionPackages());
        MunicipalityRef municipality = item.municipality();
        if (municipality != null) {
            String address = installation.publicUrl()
                    + Place.municipality(municipality.code()).path();
            xml.element(
                    "subject",
                    Map.of(),
                    () -> xml.element(
                            "geographic",
                            Map.of("valueURI", address),
                            words.place(item).orElse(municipality.name())));
        }
    }

    private void concepts(XmlText xml, String collection, List<Ref> concepts) {
        String list = installation.publicUrl() + "/api/v1/" + collection;
        for (Ref concept : concepts) {
            Map<String, String> authority = new LinkedHashMap<>();
            authority.put("authorityURI", list);
            authority.put("valueURI", list + "/" + concept.id());
            authority.put("xml:lang", speech.language().tag());
            xml.element("subject", authority, () -> xml.element("topic", concept.label()));
        }
    }

    private void recordInfo(XmlText xml, KnowledgeItemSummary item, PublishedReading.Written written) {
        xml.element("recordInfo", Map.of(), () -> {
            xml.element("recordContentSource", installation.network().name());
            xml.element(
                    "recordCreationDate",
                    Map.of("encoding", "w3cdtf"),
                    Gazetteer.dayOf(written.published().publishedAt()).toString());
            xml.element(
                    "recordChangeDate",
                    Map.of("encoding", "w3cdtf"),
                    Gazetteer.dayOf(item.updatedAt()).toString());
            xml.element("recordIdentifier", Map.of("source", "videnrul"), item.id());
            xml.element("recordInfoNote", "version " + written.published().version());
        });
    }

    private static void name(XmlText xml, String type, String name, String role) {
        xml.element("name", Map.of("type", type), () -> {
            xml.element("namePart", name);
            xml.element("role", Map.of(), () -> xml.element("roleTerm", code("marcrelator"), role));
        });
    }

    private static void text(XmlText xml, String element, Map<String, String> attributes, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            xml.element(element, attributes, text);
        }
    }

    private static Map<String, String> language(KnowledgeItemSummary item) {
        return Map.of("xml:lang", item.language());
    }

    private static Map<String, String> code(String authority) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "code");
        attributes.put("authority", authority);
        return attributes;
    }
}
