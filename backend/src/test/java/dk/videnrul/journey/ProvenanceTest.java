package dk.videnrul.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import dk.videnrul.need.Asking;
import dk.videnrul.roll.Rolling;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same way as provenance (PROV-O), and questions as stops of it. */
@QuarkusTest
class ProvenanceTest extends JourneyTestCase {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    @Test
    void provenance_expands_to_entities_activities_and_agents() throws Exception {
        String roll = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(roll, "taken-up", null, nextChair).then().statusCode(200);
        String trial = finishedTrial(null);
        String experience = published(
                as(coordinator).contentType(ContentType.JSON).post("/api/v1/trials/" + trial + "/experience"));
        Response answer = as(chair).accept(Prov.MEDIA_TYPE).get(path(item));
        answer.then().statusCode(200).header("Content-Type", Prov.MEDIA_TYPE + ";charset=UTF-8");
        assertThat(answer.getHeader("ETag")).isNotNull();
        List<JsonObject> nodes = JsonLd.expand(JsonDocument.of(new StringReader(answer.asString()))).get().stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(node(nodes, "/knowledge-items/" + experience)
                        .getJsonArray(PROV + "wasDerivedFrom")
                        .toString())
                .contains("/api/v1/knowledge-items/" + item);
        JsonObject activity = node(nodes, "/rolls/" + roll);
        assertThat(activity.getJsonArray("@type").toString()).contains(PROV + "Activity");
        assertThat(activity.getJsonArray(PROV + "startedAtTime").toString()).contains("dateTime");
        assertThat(activity.getJsonArray(PROV + "wasAssociatedWith").toString())
                .contains("/theme-groups/" + next.slug(), "/members/" + chair.id());
        assertThat(node(nodes, "/members/" + chair.id()).getJsonArray("@type").toString())
                .contains(PROV + "Person");
        assertThat(node(nodes, "/trials/" + trial).getJsonArray(PROV + "used").toString())
                .contains(item);
    }

    @Test
    void a_question_that_it_answers_is_a_stop_for_members_and_for_nobody_else() throws Exception {
        given.run("update person set municipality = ?1 where id = ?2", KOLDING, chair.id());
        String need = Asking.asked(chair, "Hvordan gør andre med unge?");
        String answer = Asking.answered(coordinator, need, item);
        as(chair)
                .get(path(item))
                .then()
                .body("nodes.find { it.kind == 'need' }.id", equalTo("need:" + need))
                .body("nodes.find { it.kind == 'need' }.ref", equalTo(need))
                .body("nodes.find { it.kind == 'need' }.name", equalTo("Hvordan gør andre med unge?"))
                .body("nodes.find { it.kind == 'need' }.home", equalTo("municipality:" + KOLDING))
                .body(edge("answer:" + answer) + ".kind", equalTo("answered"))
                .body(edge("answer:" + answer) + ".from", equalTo("item:" + item))
                .body(edge("answer:" + answer) + ".to", equalTo("need:" + need))
                .body(edge("answer:" + answer) + ".by.name", equalTo(coordinator.name()))
                .body(edge("answer:" + answer) + ".note", equalTo("Se her"))
                .body(edge("answer:" + answer) + ".status", equalTo("named"))
                .body(edge("answer:" + answer) + ".until", nullValue())
                .body("summary.needs", equalTo(1));
        Asking.settle(chair, need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(200);
        as(chair).get(path(item)).then().body(edge("answer:" + answer) + ".status", equalTo("accepted"));
        Response seen = asGuest().get(path(item));
        seen.then().body("edges", hasSize(0)).body("nodes", hasSize(1)).body("summary.needs", equalTo(0));
        assertThat(seen.asString()).doesNotContain("unge");

        List<JsonObject> told = JsonLd.expand(JsonDocument.of(new StringReader(
                        as(chair).accept(Prov.MEDIA_TYPE).get(path(item)).asString())))
                .get()
                .stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(node(told, "/needs/" + need).getJsonArray("@type").toString())
                .contains(PROV + "Entity");
        JsonObject activity = node(told, "/needs/" + need + "/answers/" + answer);
        assertThat(activity.getJsonArray(PROV + "used").toString()).contains(item, "/needs/" + need);
        assertThat(activity.getJsonArray(PROV + "wasAssociatedWith").toString())
                .contains("/members/" + coordinator.id());

        Asking.settle(chair, need, Map.of("status", "withdrawn", "reason", "Alligevel ikke"))
                .then()
                .statusCode(200);
        as(chair).get(path(item)).then().body("edges", hasSize(0));
    }

    private static JsonObject node(List<JsonObject> nodes, String end) {
        return nodes.stream()
                .filter(node -> node.getString("@id").endsWith(end))
                .findFirst()
                .orElseThrow();
    }
}
