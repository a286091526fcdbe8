package dk.videnrul.oai;

import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.xml.XmlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes answers as the protocol wants them. */
@ApplicationScoped
class OaiText {
    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = NAMESPACE + "OAI-PMH.xsd";
    private static final String IDENTIFIERS = NAMESPACE + "oai-identifier";
    private static final String SAMPLE = "k7m3x9qdt";

    private final Installation installation;
    private final OaiIdentifiers identifiers;
    private final DublinCore dublinCore;
    private final Mods mods;

    OaiText(Installation installation, OaiIdentifiers identifiers, DublinCore dublinCore, Mods mods) {
        this.installation = installation;
        this.identifiers = identifiers;
        this.dublinCore = dublinCore;
        this.mods = mods;
    }

    OaiFile identify(OaiQuestion question, Instant now, Instant earliest) {
        return answer(question, now, xml -> {
            xml.element("repositoryName", installation.network().name());
            xml.element("baseURL", address());
            xml.element("protocolVersion", "2.0");
            xml.element("adminEmail", installation.network().email());
            xml.element("earliestDatestamp", Stamps.written(earliest));
            xml.element("deletedRecord", "persistent");
            xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
            xml.element("compression", "gzip");
            identifiers.domain().ifPresent(domain -> xml.element("description", Map.of(), () -> scheme(xml, domain)));
        });
    }

    private void scheme(XmlText xml, String domain) {
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns", IDENTIFIERS);
        root.put("xsi:schemaLocation", IDENTIFIERS + " " + IDENTIFIERS + ".xsd");
        xml.element("oai-identifier", root, () -> {
            xml.element("scheme", "oai");
            xml.element("repositoryIdentifier", domain);
            xml.element("delimiter", ":");
            xml.element("sampleIdentifier", identifiers.of(SAMPLE));
        });
    }

    OaiFile formats(OaiQuestion question, Instant now) {
        return answer(question, now, xml -> {
            for (Format format : Format.values()) {
                xml.element("metadataFormat", Map.of(), () -> {
                    xml.element("metadataPrefix", format.prefix());
                    xml.element("schema", format.schema());
                    xml.element("metadataNamespace", format.namespace());
                });
            }
        });
    }

    OaiFile sets(OaiQuestion question, Map<String, String> named, Instant now) {
        return answer(
                question,
                now,
                xml -> named.forEach((spec, name) -> xml.element("set", Map.of(), () -> {
                    xml.element("setSpec", spec);
                    xml.element("setName", name);
                })));
    }

    OaiFile record(OaiQuestion question, Format format, OaiRecord record, Instant now) {
        return answer(question, now, xml -> record(xml, format, record));
    }

    OaiFile list(OaiQuestion question, Format format, OaiPart part, Instant now) {
        return answer(question, now, xml -> {
            for (OaiRecord record : part.records()) {
                if (question.verb() == Verb.LIST_RECORDS) {
                    record(xml, format, record);
                } else {
                    header(xml, record);
                }
            }
            if (part.next() != null || part.before() > 0) {
                token(xml, part);
            }
        });
    }

    private static void token(XmlText xml, OaiPart part) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ResumptionToken next = part.next();
        if (next != null) {
            attributes.put("expirationDate", Stamps.written(next.expires()));
        }
        attributes.put("completeListSize", String.valueOf(part.size()));
        attributes.put("cursor", String.valueOf(part.before()));
        xml.element("resumptionToken", attributes, next == null ? "" : next.encode());
    }

    private void record(XmlText xml, Format format, OaiRecord record) {
        xml.element("record", Map.of(), () -> {
            header(xml, record);
            PublishedReading.Written written = record.written();
            if (written != null) {
                xml.element("metadata", Map.of(), () -> {
                    switch (format) {
                        case DUBLIN_CORE -> dublinCore.write(xml, written);
                        case MODS -> mods.write(xml, written);
                    }
                });
            }
        });
    }

    private void header(XmlText xml, OaiRecord record) {
        xml.element("header", record.deleted() ? Map.of("status", "deleted") : Map.of(), () -> {
            xml.element("identifier", identifiers.of(record.row().publicId()));
            xml.element("datestamp", Stamps.written(record.row().datestamp()));
            record.sets().forEach(set -> xml.element("setSpec", set));
        });
    }

    OaiFile refusal(Map<String, List<String>> asked, List<OaiError> errors, Instant now) {
        boolean silent = errors.stream().anyMatch(error -> error.code().hidesArguments());
        Map<String, String> repeated = new LinkedHashMap<>();
        if (!silent) {
            asked.forEach((name, values) -> repeated.put(name, values.getFirst()));
        }
        return envelope(
                repeated,
                now,
                xml -> errors.forEach(error ->
                        xml.element("error", Map.of("code", error.code().written()), error.meaning())));
    }

    private OaiFile answer(OaiQuestion question, Instant now, Consumer<XmlText> content) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(Argument.VERB, question.verb().written());
        asked.putAll(question.arguments());
        return envelope(asked, now, xml -> xml.element(question.verb().written(), Map.of(), () -> content.accept(xml)));
    }

    private OaiFile envelope(Map<String, String> asked, Instant now, Consumer<XmlText> content) {
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        root.put("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
        XmlText xml = new XmlText("OAI-PMH", NAMESPACE, root);
        xml.element("responseDate", Stamps.written(now));
        xml.element("request", asked, address());
        content.accept(xml);
        return new OaiFile(xml.end());
    }

    private String address() {
        return installation.publicUrl() + OaiResource.PATH;
    }
}
