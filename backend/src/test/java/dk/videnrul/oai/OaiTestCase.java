package dk.videnrul.oai;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.RelaxNg;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** Asks as a harvester does; every answer is as the schema wants it. */
abstract class OaiTestCase extends HttpTest {
    static final String PATH = "/api/v1/oai";
    private static final String SCHEMA = "/schemas/oai-pmh.rnc";

    /** @param arguments names and values by turns, the verb first */
    static XmlPath ask(String verb, String... arguments) {
        var question = asGuest().queryParam("verb", verb);
        for (int place = 0; place < arguments.length; place += 2) {
            question.queryParam(arguments[place], arguments[place + 1]);
        }
        return valid(question.get(PATH));
    }

    static XmlPath valid(Response answer) {
        answer.then().statusCode(200).contentType("text/xml;charset=utf-8");
        assertThat(RelaxNg.faults(answer.asString(), SCHEMA))
                .as(answer.asString())
                .isEmpty();
        return answer.xmlPath();
    }

    static List<String> errors(XmlPath answer) {
        return answer.getList("OAI-PMH.error.@code", String.class);
    }

    /** The heads of a whole list, part by part, such as {@code abc deleted}. */
    static List<String> heads(String... arguments) {
        List<String> heads = new ArrayList<>();
        XmlPath part = ask("ListIdentifiers", arguments);
        String token;
        do {
            int count = part.getInt("OAI-PMH.ListIdentifiers.header.size()");
            for (int place = 0; place < count; place++) {
                String header = "OAI-PMH.ListIdentifiers.header[" + place + "].";
                String identifier = part.getString(header + "identifier");
                String status = part.getString(header + "@status");
                String id = identifier.substring(identifier.lastIndexOf(':') + 1);
                heads.add(status == null ? id : id + " " + status);
            }
            token = part.getString("OAI-PMH.ListIdentifiers.resumptionToken");
            if (!token.isEmpty()) {
                part = ask("ListIdentifiers", "resumptionToken", token);
            }
        } while (!token.isEmpty());
        return heads;
    }

    static String now() {
        return ask("Identify").getString("OAI-PMH.responseDate");
    }

    static String identifier(String publicId) {
        return "oai:localhost:" + publicId;
    }
}
