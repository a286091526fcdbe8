package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is archived leaves a tombstone, and perhaps a successor. */
@QuarkusTest
class SuccessionsTest extends ItemTestCase {
    @Test
    void an_archived_item_is_a_tombstone_to_those_who_did_not_write_it() {
        String id = published(Map.of("body", "Det hele", "advice", "Gør det"));
        take(chair(), id, "archived").then().statusCode(422).body("errors.pointer", equalTo(List.of("/reason")));
        take(chair(), id, "archived", "reason", "Loven er ændret")
                .then()
                .statusCode(200)
                .body("body", equalTo("Det hele"));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("title", notNullValue())
                .body("archiveReason", equalTo("Loven er ændret"))
                .body("archivedAt", notNullValue())
                .body("body", nullValue())
                .body("advice", nullValue())
                .body("summary", equalTo(""))
                .body("authors", empty())
                .body("allowed", empty());
        as(author).get(PATH + "/" + id).then().body("body", equalTo("Det hele"));
        take(chair(), id, "published").then().statusCode(200).body("archiveReason", nullValue());
        asGuest().get(PATH + "/" + id).then().body("body", equalTo("Det hele"));
    }

    @Test
    void a_newer_item_takes_the_place_of_an_older_one() {
        String old = published(Map.of());
        String better = published(Map.of());
        take(chair(), old, "archived", "reason", "Ny udgave", "supersededBy", better)
                .then()
                .statusCode(200)
                .body("supersededBy.id", equalTo(better));
        asGuest().get(PATH + "/" + old).then().body("supersededBy.id", equalTo(better));
        asGuest().get(PATH + "/" + better).then().body("supersedes.id", equalTo(List.of(old)));
        take(chair(), old, "published").then().body("supersededBy", nullValue());
        asGuest().get(PATH + "/" + better).then().body("supersedes", empty());
    }

    @Test
    void nothing_takes_its_own_place_or_that_of_what_replaced_it() {
        String one = published(Map.of());
        String other = published(Map.of());
        take(chair(), one, "archived", "reason", "x", "supersededBy", one)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("successor-not-published")));
        take(chair(), one, "archived", "reason", "x", "supersededBy", other)
                .then()
                .statusCode(200);
        take(chair(), other, "archived", "reason", "x", "supersededBy", one)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/supersededBy")));
        take(chair(), other, "archived", "reason", "x", "supersededBy", "zzzzzzzzz")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("unknown-item")));
    }

    @Test
    void of_two_that_replace_each_other_at_once_one_stays() throws Exception {
        String one = published(Map.of());
        String other = published(Map.of());
        String tagOfOne = as(chair).get(PATH + "/" + one).getHeader("ETag");
        String tagOfOther = as(chair).get(PATH + "/" + other).getHeader("ETag");
        List<Integer> answers = AtOnce.all(List.of(
                () -> archive(one, tagOfOne, other).statusCode(),
                () -> archive(other, tagOfOther, one).statusCode()));
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 412, 422).contains(status));
    }

    private Response archive(String id, String tag, String successor) {
        return as(chair)
                .contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("status", "archived", "reason", "Ny udgave", "supersededBy", successor))
                .put(PATH + "/" + id + "/status");
    }
}
