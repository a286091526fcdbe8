package dk.videnrul.readers;

import static dk.videnrul.testsupport.HttpTest.asGuest;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.element.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Harvests some sets by OAI-PMH, each from the date of the last answer, and keeps the versions too. */
final class Harvester implements Reader {
    private static final String LIST = "OAI-PMH.ListRecords.";
    private static final String VERSION = "version ";

    private final String set;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private @Nullable String from;
    private @Nullable String token;
    private @Nullable String begun;

    Harvester(String set) {
        this.set = set;
    }

    @Override
    public String name() {
        return "OAI-PMH, set " + set;
    }

    /** A part, or the next part where the list is not at its end. */
    @Override
    public void read() {
        var asked = asGuest().queryParam("verb", "ListRecords");
        if (token == null) {
            asked.queryParam("metadataPrefix", "mods").queryParam("set", set);
            if (from != null) {
                asked.queryParam("from", from);
            }
        } else {
            asked.queryParam("resumptionToken", token);
        }
        XmlPath answer =
                asked.get("/api/v1/oai").then().statusCode(200).extract().xmlPath();
        if (token == null) {
            begun = answer.getString("OAI-PMH.responseDate");
        }
        answer.getList(LIST + "record", Node.class).forEach(this::take);
        String error = answer.getString("OAI-PMH.error.@code");
        assertThat(error).isIn(null, "", "noRecordsMatch");
        String next = answer.getString(LIST + "resumptionToken");
        token = next == null || next.isEmpty() ? null : next;
        if (token == null) {
            from = begun;
        }
    }

    private void take(Node record) {
        Node header = record.getNode("header");
        String identifier = header.getNode("identifier").value();
        String id = identifier.substring(identifier.lastIndexOf(':') + 1);
        titles.remove(id);
        versions.remove(id);
        if (!"deleted".equals(header.getAttribute("status"))) {
            Node mods = record.getNode("metadata").getNode("mods");
            titles.put(id, mods.getNode("titleInfo").getNode("title").value());
            String note = mods.getNode("recordInfo").getNode("recordInfoNote").value();
            versions.put(id, Long.valueOf(note.substring(VERSION.length())));
        }
    }

    @Override
    public void catchUp() {
        do {
            read();
        } while (token != null);
    }

    @Override
    public Map<String, String> copy() {
        return titles;
    }

    Map<String, Long> versions() {
        return versions;
    }
}
