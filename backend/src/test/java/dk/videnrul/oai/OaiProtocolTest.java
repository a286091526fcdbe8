package dk.videnrul.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions, good and bad, and the protocol's answers. */
@QuarkusTest
class OaiProtocolTest extends OaiTestCase {

    @Test
    void the_repository_says_what_it_is() {
        XmlPath answer = ask("Identify");
        assertThat(answer.getString("OAI-PMH.Identify.deletedRecord")).isEqualTo("persistent");
        assertThat(answer.getString("OAI-PMH.Identify.baseURL")).endsWith(PATH);
        assertThat(answer.getString("OAI-PMH.Identify.adminEmail")).isEqualTo("sekretariat@test.example.org");
        assertThat(ask("ListMetadataFormats")
                        .getList("OAI-PMH.ListMetadataFormats.metadataFormat.metadataPrefix", String.class))
                .containsExactly("oai_dc", "mods");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verb=Nonsense | badVerb
            x=1 | badVerb
            verb=Identify&verb=Identify | badVerb
            verb=Identify&set=group | badArgument
            verb=ListRecords | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=mods | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&colour=blue&from= | badArgument badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30 | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00 | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01 | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&set=a:::b | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&set=%00 | badArgument
            verb=ListRecords&metadataPrefix=oai_dc&set=group:nobody | noRecordsMatch
            verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31 | noRecordsMatch
            verb=ListRecords&metadataPrefix=marc21 | cannotDisseminateFormat
            verb=ListRecords&resumptionToken=nonsense | badResumptionToken
            verb=ListRecords&resumptionToken=nonsense&metadataPrefix=oai_dc | badArgument
            verb=ListSets&resumptionToken=nonsense | badResumptionToken
            verb=GetRecord&identifier=oai:localhost:nobody&metadataPrefix=oai_dc | idDoesNotExist
            verb=GetRecord&identifier=oai:elsewhere:abc&metadataPrefix=oai_dc | idDoesNotExist
            verb=GetRecord&identifier=oai:localhost:nobody | badArgument
            verb=ListMetadataFormats&identifier=oai:localhost:nobody | idDoesNotExist
            """)
    void what_is_wrong_is_told_in_the_protocols_way(String query, String codes) {
        XmlPath answer = valid(asGuest().urlEncodingEnabled(false).get(PATH + "?" + query));
        assertThat(errors(answer)).containsExactly(codes.split(" "));
        boolean silent = codes.contains("badVerb") || codes.contains("badArgument");
        assertThat(answer.getString("OAI-PMH.request.@verb") == null).isEqualTo(silent);
    }

    @Test
    void a_form_asks_the_same() {
        XmlPath answer =
                valid(asGuest().formParam("verb", "ListMetadataFormats").post(PATH));
        assertThat(answer.getList("OAI-PMH.ListMetadataFormats.metadataFormat")).hasSize(2);
        assertThat(errors(valid(asGuest().formParam("verb", "GetRecord").post(PATH))))
                .isEqualTo(List.of("badArgument", "badArgument"));
        asGuest()
                .contentType("text/plain")
                .body("verb=Identify")
                .post(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void the_head_of_an_answer_and_the_methods_are_told() {
        asGuest().queryParam("verb", "Identify").head(PATH).then().statusCode(200);
        asGuest().delete(PATH).then().statusCode(405).header("Allow", containsString("POST"));
        asGuest()
                .header("Accept-Encoding", "gzip")
                .queryParam("verb", "Identify")
                .get(PATH)
                .then()
                .header("Content-Encoding", "gzip");
        asPartner("events:read").queryParam("verb", "Identify").get(PATH).then().statusCode(403);
    }
}
