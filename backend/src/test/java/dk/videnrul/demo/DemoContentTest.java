package dk.videnrul.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoContentTest extends HttpTest {
    private static final String CHAIR = "0191a000-0000-7000-8000-000000000004";
    private static final String COORDINATOR = "0191a000-0000-7000-8000-000000000003";

    @Inject
    DemoContent content;

    @Test
    void it_is_marked_everywhere_and_goes_in_one_step() {
        content.load();
        assertThat(content.wasLoaded()).isTrue();
        assertThat(count("knowledge_item")).isEqualTo(69);
        asGuest()
                .get("/api/v1/theme-groups/tobak-og-nikotin")
                .then()
                .body("demo", equalTo(true))
                .body("chairs.name", hasItem("Freja Forperson"));
        asGuest()
                .get("/api/v1/theme-groups/roegfri-skoletid")
                .then()
                .body("status", equalTo("closed"))
                .body("successor.slug", equalTo("tobak-og-nikotin"));
        withToken(TokenIssuer.person(CHAIR, "Freja Forperson"))
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'chair' }.themeGroup.slug", equalTo("tobak-og-nikotin"));
        Response waiting =
                withToken(TokenIssuer.person(CHAIR, "Freja Forperson")).get("/api/v1/review-tasks");
        assertThat(waiting.jsonPath().getList("items.findAll { it.reason == 'submitted' }.by"))
                .containsExactly("Mads Medlem");
        assertThat(waiting.jsonPath().getList("items.findAll { it.reason == 'review-due' }.item.freshness"))
                .containsExactlyInAnyOrder("review-due", "overdue");
        withToken(TokenIssuer.person(COORDINATOR, "Karim Koordinator"))
                .get("/api/v1/municipalities/0607/brief")
                .then()
                .statusCode(200)
                .body("newForUs.entries.kind", hasItems("roll-waiting", "roll-taken-up"))
                .body("runningTrials.entries.status", hasItem("considering"))
                .body("waitingForResult.total", greaterThan(0))
                .body("dueReviews.entries.item.title", hasItem("Gåmøder i borgerservice"))
                .body("meetings.total", greaterThan(0))
                .body("stranded.entries.kind", hasItems("roll-unanswered", "forward-unopened", "item-unnoticed"));
        await().until(() -> found() > 0);
        asGuest()
                .queryParam("municipality", "0360")
                .get("/api/v1/trials")
                .then()
                .body("items.find { it.demo }.outcome", equalTo("negative"));
        as(given.member())
                .get(Items.PATH + "/" + publicId("demo-ki-001") + "/journey")
                .then()
                .body("summary.items", equalTo(3))
                .body("summary.declined", equalTo(1))
                .body("summary.municipalitiesReached", equalTo(3))
                .body("summary.daysToFirstTrialElsewhere", equalTo(50))
                .body("edges.findAll { it.kind == 'derived' }.outcome", containsInAnyOrder("positive", "negative"));
        asGuest()
                .get("/api/v1/municipalities/0607/chosen-peers")
                .then()
                .body("peers.name", hasItem("Middelfart"))
                .body("demo", equalTo(true));

        asGuest().header("If-Match", "*").delete("/api/v1/demo-content").then().statusCode(401);
        as(given.member())
                .header("If-Match", "*")
                .delete("/api/v1/demo-content")
                .then()
                .statusCode(403);
        asSecretariat()
                .header("If-Match", "*")
                .delete("/api/v1/demo-content")
                .then()
                .statusCode(204);

        for (String table : List.of(
                "knowledge_item",
                "trial",
                "roll",
                "forward",
                "chosen_peers",
                "theme_group",
                "person",
                "membership",
                "municipality_profile",
                "invitation",
                "strategy",
                "membership_request")) {
            assertThat(count(table)).as(table).isZero();
        }
        await().until(() -> found() == 0);
        assertThat(content.wasLoaded()).as("does not come back by itself").isTrue();
    }

    private long count(String table) {
        return ((Number) given.rows("select count(*) from " + table + " where demo")
                        .getFirst())
                .longValue();
    }

    private String publicId(String externalId) {
        return String.valueOf(
                given.rows("select public_id from knowledge_item where external_id = '" + externalId + "'")
                        .getFirst());
    }

    private int found() {
        return asGuest()
                .queryParam("topic", "rygestop")
                .queryParam("themeGroup", "tobak-og-nikotin")
                .get(Items.PATH)
                .jsonPath()
                .getInt("total");
    }
}
