package dk.videnrul.gap;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.platform.seal.Fingerprints;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnowledgeGapTest extends HttpTest {
    private static final String PATH = "/api/v1/knowledge-gaps";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    GapRetention retention;

    @Inject
    GapCounts counts;

    @Inject
    Fingerprints fingerprints;

    private final String words = Words.unheardOf();

    @Test
    void words_are_kept_and_shown_when_three_have_looked_for_them() {
        search(given.member());
        search(given.member());
        await().until(() -> kept("searches").equals(List.of(2L)));
        assertThat(kept("words")).containsOnlyNulls();

        search(given.member());
        await().untilAsserted(() -> {
            assertThat(gap()).containsEntry("searches", 3).containsEntry("foundNow", 0);
        });
    }

    @Test
    void who_asks_again_counts_again_on_another_day_only() {
        Given.Somebody somebody = given.member();
        Instant now = clock.instant();
        search(somebody);
        search(somebody);
        clock.set(now.plus(DAY));
        search(somebody);
        await().until(() -> kept("searches").equals(List.of(2L)));
        clock.set(now.plus(DAY.multipliedBy(2)));
        search(somebody);
        await().until(() -> kept("searches").equals(List.of(3L)));
    }

    @Test
    void guests_and_partners_and_searches_with_filters_are_not_counted() {
        for (int time = 0; time < 3; time++) {
            asGuest().queryParam("q", words).get(Items.PATH).then().statusCode(200);
            asPartner("knowledge:read")
                    .queryParam("q", words)
                    .get(Items.PATH)
                    .then()
                    .statusCode(200);
            as(given.member())
                    .queryParam("q", words)
                    .queryParam("kind", "method")
                    .get(Items.PATH)
                    .then()
                    .statusCode(200);
            as(given.member())
                    .queryParam("q", words)
                    .get(Items.PATH + "/suggestions")
                    .then()
                    .statusCode(200);
        }
        search(given.member());
        await().until(() -> kept("searches").equals(List.of(1L)));
    }

    @Test
    void a_gap_tells_which_questions_are_asked_about_it() {
        counts.add(Map.of(words, 3));
        as(given.member())
                .contentType(JSON)
                .body(Map.of("question", "Hvem ved noget om " + words + "?"))
                .post("/api/v1/needs")
                .then()
                .statusCode(201);

        assertThat(gap()).containsEntry("needs", 1);
    }

    @Test
    void what_is_set_aside_is_forgotten_and_not_shown_again() {
        counts.add(Map.of(words, 3));
        String id = String.valueOf(gap().get("id"));
        asSecretariat()
                .header("If-Match", "\"2-abc\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);
        asSecretariat()
                .header("If-Match", "\"3-abc\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        asSecretariat().header("If-Match", "*").delete(PATH + "/" + id).then().statusCode(404);

        counts.add(Map.of(words, 5));
        assertThat(shown()).isEmpty();
        assertThat(given.rows("select 1 from knowledge_gap where words = '" + words + "'"))
                .isEmpty();
    }

    @Test
    void the_weeks_decide_what_is_shown() {
        counts.add(Map.of(words, 3));
        asSecretariat()
                .queryParam("from", "1999-01-01")
                .queryParam("to", "1999-12-31")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        asSecretariat()
                .queryParam("from", "2026-02-01")
                .queryParam("to", "i går")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-a-date"));
    }

    @Test
    void after_half_a_year_it_is_forgotten() {
        counts.add(Map.of(words, 3));
        Instant now = clock.instant();
        clock.set(now.plus(DAY.multipliedBy(180)));
        retention.forgetOld();
        assertThat(shown(now)).hasSize(1);
        clock.set(now.plus(DAY.multipliedBy(200)));
        retention.forgetOld();
        assertThat(shown(now)).isEmpty();
    }

    private void search(Given.Somebody somebody) {
        as(somebody).queryParam("q", words).get(Items.PATH).then().statusCode(200);
    }

    /** Until enough have asked, nothing but the fingerprint tells what it is about. */
    private List<?> kept(String column) {
        String fingerprint = HexFormat.of().formatHex(fingerprints.of("knowledge-gap", words));
        return given.rows(
                "select " + column + " from knowledge_gap where fingerprint = decode('" + fingerprint + "', 'hex')");
    }

    private Map<String, Object> gap() {
        List<Map<String, Object>> shown = shown();
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    private List<Map<String, Object>> shown() {
        return shown(clock.instant());
    }

    private List<Map<String, Object>> shown(Instant since) {
        return asSecretariat()
                .queryParam("from", since.toString().substring(0, 10))
                .queryParam("limit", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.words == '" + words + "' }");
    }
}
