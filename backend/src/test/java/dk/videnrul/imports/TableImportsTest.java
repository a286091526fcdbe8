package dk.videnrul.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TableImportsTest extends HttpTest {
    private static final String PATH = "/api/v1/imports/knowledge-items";

    private final String key = "table-" + UUID.randomUUID();

    @Test
    void a_danish_table_is_told_by_its_header() {
        table("""
                \uFEFFEget id;Titel;Resumé;Art;Udfald;Kommune;Emner;Årstal;Hvem var med?;Forfattere
                %s;Gåture;"Vi gik; hver uge";Erfaring;Positivt;Fredericia;Trivsel|Stress;2024;"Ældre
                og unge";Kari Nielsen|Bo
                """.formatted(key))
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("created", equalTo(1))
                .body("format", equalTo("csv"))
                .body("charset", equalTo("UTF-8"))
                .body("fileName", equalTo("gåture.csv"))
                .body("columns[3].name", equalTo("Art"))
                .body("columns[3].field", equalTo("kind"))
                .body("columns[3].label", equalTo("Type"));
        item().then()
                .body("summary", equalTo("Vi gik; hver uge"))
                .body("kind", equalTo("experience"))
                .body("outcome", equalTo("positive"))
                .body("municipality.code", equalTo("0607"))
                .body("topics.id", equalTo(List.of("trivsel", "stress")))
                .body("year", equalTo(2024))
                .body("story.participants", equalTo("Ældre\nog unge"))
                .body("authors.name", equalTo(List.of("Kari Nielsen", "Bo")));
    }

    @Test
    void a_fault_stands_at_its_row_and_column_of_the_spreadsheet() {
        table("""
                Eget id,Titel,Resumé,Type,Kommune,År
                %1$s1,"To
                linjer",R,Evidens,0607,2020

                %1$s2,,R,Eventyr,Andeby,i fjor
                %1$s3,T,R
                """.formatted(key))
                .then()
                .body("state", equalTo("refused"))
                .body("lines", equalTo(5))
                .body("faulty", equalTo(2))
                .body("faults.findAll { it.line == 4 }.column", hasItems("Titel", "Type", "Kommune", "År"))
                .body("faults.findAll { it.line == 4 }.pointer", hasItems("/title", "/kind", "/municipality", "/year"))
                .body("faults.find { it.pointer == '/municipality' }.detail", containsString("Andeby"))
                .body("faults.find { it.pointer == '/kind' }.detail", containsString("Vælg mellem: Erfaring, Metode"))
                .body("faults.findAll { it.line == 5 }.code", hasItem("wrong-cell-count"));
        assertThat(written()).isZero();
    }

    @Test
    void a_column_that_is_not_known_is_told_with_the_nearest() {
        table("Eget id,Titel,Resume,Type,Komune,Sagsbehandlernummer,title\n%s,T,R,Evidens,0607,7,T2\n".formatted(key))
                .then()
                .body("state", equalTo("refused"))
                .body(
                        "faults.findAll { it.line == 1 }.code",
                        equalTo(List.of("unknown-column-near", "unknown-column", "doubled-column")))
                .body("faults[0].detail", equalTo("Kolonnen »Komune« kender vi ikke. Er det »Kommune«?"))
                .body("columns[4].field", nullValue())
                .body("columns[4].nearest", equalTo("municipality"));
    }

    @Test
    void an_old_spreadsheet_is_read_in_its_own_letters() {
        byte[] table = "Eget id;Titel;Resumé;Type\n%s;Blåbærgrød på ø;Æ;Evidens\n"
                .formatted(key)
                .getBytes(Charset.forName("windows-1252"));
        asSecretariat().contentType("text/csv").body(table).post(PATH).then().body("charset", equalTo("windows-1252"));
        item().then().body("title", equalTo("Blåbærgrød på ø"));
        byte[] unicode = "Eget id\tTitel\tResumé\tType\n%s\tGrød\tÆ\tEvidens\n"
                .formatted(key)
                .getBytes(StandardCharsets.UTF_16);
        asSecretariat().contentType("text/csv").body(unicode).post(PATH).then().body("changed", equalTo(1));
    }

    @Test
    void an_apostrophe_that_made_a_cell_safe_is_taken_off() {
        table("Eget id,Titel,Resumé,Type\n%s,'=1+1,'- et punkt,Evidens\n".formatted(key));
        item().then().body("title", equalTo("=1+1")).body("summary", equalTo("- et punkt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "sv"})
    void the_template_can_be_imported_as_it_is(String language) {
        Response template = asSecretariat().header("Accept-Language", language).get(PATH + "/template");
        template.then().statusCode(200).header("Content-Disposition", containsString("attachment; filename="));
        asSecretariat()
                .queryParam("dryRun", true)
                .contentType("text/csv")
                .body(template.asByteArray())
                .post(PATH)
                .then()
                .body("faults", equalTo(List.of()))
                .body("columns.field", hasItems("title", "story.practice", "contact.by"))
                .body("faulty", equalTo(0));
    }

    @Test
    void a_list_in_json_is_taken_element_by_element() {
        asSecretariat()
                .contentType("application/json")
                .body("""
                        [{"externalId": "%1$s", "title": "T", "summary": "S", "kind": "evidence"},
                         7, {"title": 8}]""".formatted(key))
                .post(PATH)
                .then()
                .body("format", equalTo("json"))
                .body("lines", equalTo(3))
                .body("faults.findAll { it.line == 2 }.code", equalTo(List.of("wrong-type")))
                .body("faults.findAll { it.line == 3 }.pointer", hasItems("/title", "/kind", "/externalId"));
    }

    @Test
    void a_row_with_our_id_changes_that_item_unless_somebody_else_did_meanwhile() {
        String id = Items.draft().publish(HttpTest::asSecretariat);
        long version = asGuest().get(Items.PATH + "/" + id).jsonPath().getLong("version");
        String row = "id,version,title,summary,kind\n%s,%d,Ændret i et ark,R,evidence\n";
        table(row.formatted(id, version)).then().body("changed", equalTo(1)).body("created", equalTo(0));
        asGuest().get(Items.PATH + "/" + id).then().body("title", equalTo("Ændret i et ark"));
        table(row.formatted(id, version)).then().body("unchanged", equalTo(1));
        table(row.formatted(id, version).replace("et ark", "to ark"))
                .then()
                .body("state", equalTo("refused"))
                .body("faults.code", equalTo(List.of("changed-meanwhile")));
        table("id,title,summary,kind\nnowhere,T,R,evidence\n").then().body("faults.code", hasItem("unknown-item"));
    }

    private Response table(String text) {
        return asSecretariat()
                .queryParam("fileName", "gåture.csv")
                .contentType("text/csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    private Response item() {
        Object id = given.rows("select public_id from knowledge_item where external_id = '" + key + "'")
                .getFirst();
        return asGuest().get(Items.PATH + "/" + id);
    }

    private int written() {
        return given.rows("select id from knowledge_item where external_id like '" + key + "%'")
                .size();
    }
}
