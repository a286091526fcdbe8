package dk.videnrul.feed;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.platform.xml.XmlText;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a page of a feed as Atom. */
@ApplicationScoped
class AtomText {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** What an empty feed says, which has to say something. */
    private static final Instant NEVER = Instant.EPOCH;

    private final Installation installation;
    private final Speech speech;

    AtomText(Installation installation, Speech speech) {
        this.installation = installation;
        this.speech = speech;
    }

    /** @param address under which the page was asked for */
    AtomFile write(FeedHead head, FeedPart part, FeedAddressing address) {
        Instant updated = part.entries().stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
        XmlText xml = new XmlText("feed", NAMESPACE, language(speech.language().tag()));
        xml.element("id", urn(head.id()));
        xml.element("title", head.title());
        xml.element("subtitle", installation.network().motto());
        xml.element("updated", time(updated));
        xml.element("author", Map.of(), () -> {
            xml.element("name", installation.network().name());
            xml.element("uri", installation.publicUrl().toString());
        });
        link(xml, "self", AtomFile.MEDIA_TYPE, address.self());
        link(xml, "first", AtomFile.MEDIA_TYPE, address.first());
        if (part.next() != null) {
            link(xml, "next", AtomFile.MEDIA_TYPE, address.at(part.next()));
        }
        link(xml, "alternate", "text/html", installation.publicUrl() + head.page());
        xml.element("generator", Map.of("uri", installation.publicUrl().toString()), "Videnrul");
        part.entries().forEach(entry -> write(xml, entry));
        return new AtomFile(xml.end(), part.entries().isEmpty() ? null : updated);
    }

    private void write(XmlText xml, FeedEntry entry) {
        KnowledgeItemSummary item = entry.published().item();
        xml.element("entry", language(item.language()), () -> {
            xml.element("id", urn(entry.published().id()));
            xml.element("title", item.title());
            xml.element("published", time(entry.at()));
            xml.element("updated", time(entry.updated()));
            authors(entry).forEach(name -> xml.element("author", Map.of(), () -> xml.element("name", name)));
            link(xml, "alternate", "text/html", installation.publicUrl() + "/viden/" + item.id());
            link(
                    xml,
                    "alternate",
                    "application/json",
                    installation.publicUrl() + "/api/v1/knowledge-items/" + item.id());
            categories(xml, "topics", item.topics());
            categories(xml, "focus-areas", item.focusAreas());
            xml.element("summary", summary(entry));
        });
    }

    private static String summary(FeedEntry entry) {
        String summary = entry.published().item().summary();
        return entry.cameHow() == null ? summary : summary + "\n\n" + entry.cameHow();
    }

    /** Those who wrote it; where nobody is named, the group or the network speaks. */
    private List<String> authors(FeedEntry entry) {
        if (!entry.published().authors().isEmpty()) {
            return entry.published().authors();
        }
        KnowledgeItemSummary item = entry.published().item();
        return List.of(
                item.themeGroup() == null
                        ? installation.network().name()
                        : item.themeGroup().name());
    }

    private void categories(XmlText xml, String scheme, List<Ref> concepts) {
        concepts.forEach(concept -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("term", concept.id());
            attributes.put("scheme", installation.publicUrl() + "/api/v1/" + scheme);
            attributes.put("label", concept.label());
            xml.empty("category", attributes);
        });
    }

    private static void link(XmlText xml, String relation, String type, String address) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rel", relation);
        attributes.put("type", type);
        attributes.put("href", address);
        xml.empty("link", attributes);
    }

    private static Map<String, String> language(String tag) {
        return Map.of("xml:lang", tag);
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
