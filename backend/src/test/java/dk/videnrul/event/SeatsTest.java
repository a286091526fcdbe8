package dk.videnrul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a seat where there are fewer than people, whatever happens at the same moment. */
@QuarkusTest
class SeatsTest extends EventTestCase {
    private Given.Group group;
    private Given.Somebody chair;

    @BeforeEach
    void makeAGroup() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
    }

    @Test
    void who_comes_last_waits_and_moves_up_in_order() {
        String id = planned(as(chair), with(draft(group), "seats", 1));
        Response first = register(as(reachable()), id, null);
        Given.Somebody second = reachable();
        Given.Somebody third = reachable();
        register(as(second), id, null).then().body("status", equalTo("waiting")).body("place", equalTo(1));
        register(as(third), id, null).then().body("status", equalTo("waiting")).body("place", equalTo(2));
        as(third)
                .get(PATH + "/" + id)
                .then()
                .body("registration", equalTo("full"))
                .body("waiting", equalTo(2));
        withdraw(as(chair), first).then().statusCode(204);
        as(second).get(PATH + "/" + id).then().body("mine.status", equalTo("registered"));
        as(third).get(PATH + "/" + id).then().body("mine.place", equalTo(1));
        await().untilAsserted(
                        () -> assertThat(subjects(second)).anyMatch(line -> line.startsWith("Du har fået en plads")));
        assertThat(subjects(third)).noneMatch(line -> line.startsWith("Du har fået en plads"));
        change(as(chair), id, Map.of("seats", 0))
                .then()
                .body("registered", equalTo(2))
                .body("waiting", equalTo(0));
    }

    @Test
    void the_last_seat_goes_to_one_of_those_who_take_it_at_the_same_moment() throws Exception {
        String id = planned(as(chair), with(draft(group), "seats", 3));
        List<Given.Somebody> people =
                IntStream.range(0, 12).mapToObj(number -> given.member()).toList();
        List<Response> answers = AtOnce.all(people.stream()
                .<Callable<Response>>map(somebody -> () -> register(as(somebody), id, null))
                .toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream()
                        .filter(answer -> answer.jsonPath().getString("status").equals("registered")))
                .hasSize(3);
        assertThat(answers.stream()
                        .filter(answer -> answer.jsonPath().getString("status").equals("waiting"))
                        .map(answer -> answer.jsonPath().getInt("place")))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        as(chair).get(PATH + "/" + id).then().body("registered", equalTo(3)).body("waiting", equalTo(9));
    }

    @Test
    void seats_that_are_given_back_at_the_same_moment_are_given_on_once_each() throws Exception {
        String id = planned(as(chair), with(draft(group), "seats", 4));
        List<Response> seated = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            seated.add(register(as(given.member()), id, null));
        }
        AtOnce.all(seated.subList(0, 4).stream()
                .<Callable<Response>>map(registration -> () -> withdraw(as(chair), registration))
                .toList());
        as(chair).get(PATH + "/" + id).then().body("registered", equalTo(4)).body("waiting", equalTo(0));
    }

    @Test
    void whoever_registers_while_it_is_cancelled_is_told_of_it() throws Exception {
        String id = planned(as(chair), draft(group));
        List<Given.Somebody> people =
                IntStream.range(0, 6).mapToObj(number -> reachable()).toList();
        List<Callable<Response>> calls = new ArrayList<>();
        people.forEach(somebody -> calls.add(() -> register(as(somebody), id, null)));
        calls.add(3, () -> changeStatus(as(chair), id, "cancelled", "Sygdom"));
        List<Response> answers = new ArrayList<>(AtOnce.all(calls));
        assertThat(answers.remove(3).statusCode()).isEqualTo(200);
        for (int number = 0; number < people.size(); number++) {
            Given.Somebody somebody = people.get(number);
            if (answers.get(number).statusCode() == 201) {
                await().untilAsserted(() -> assertThat(subjects(somebody)).anyMatch(line -> line.startsWith("Aflyst")));
            } else {
                answers.get(number).then().statusCode(409).body("detail", containsString("aflyst"));
            }
        }
    }

    @Test
    void the_seat_of_somebody_who_is_forgotten_goes_to_the_next() {
        String id = planned(as(chair), with(draft(group), "seats", 1));
        Given.Somebody leaver = reachable();
        Given.Somebody next = reachable();
        register(as(leaver), id, "Vegetar");
        register(as(next), id, null);
        String feed = as(leaver).post("/api/v1/me/calendar").jsonPath().getString("url");
        as(leaver).get("/api/v1/me/export").then().statusCode(200).body(containsString("Vegetar"));
        as(leaver)
                .header("If-Match", "*")
                .queryParam("confirmation", leaver.name())
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        as(next).get(PATH + "/" + id).then().body("mine.status", equalTo("registered"));
        asGuest().get(feed.substring(feed.indexOf("/api/"))).then().statusCode(404);
    }
}
