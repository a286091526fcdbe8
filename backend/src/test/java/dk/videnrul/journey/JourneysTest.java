package dk.videnrul.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneysTest extends JourneyTestCase {
    @Inject
    Statements statements;

    @Test
    void a_chain_of_rolls_a_trial_and_its_experience_are_one_way() {
        String first = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(first, "taken-up", null, nextChair).then().statusCode(200);
        String second = rolled(Rolling.to(FREDERICIA, item, "I har en havn med unge", as(nextChair)));
        Rolling.answer(second, "taken-up", null, coordinator).then().statusCode(200);
        String third = rolled(Rolling.to(KOLDING, item, "Måske også jer", as(nextChair)));
        Rolling.answer(third, "declined", "Vi har nok at se til", given.coordinatorOf(KOLDING))
                .then()
                .statusCode(200);
        String trial = finishedTrial(second);
        String experience = published(
                as(coordinator).contentType(ContentType.JSON).post("/api/v1/trials/" + trial + "/experience"));

        as(given.member())
                .get(path(item))
                .then()
                .statusCode(200)
                .body("full", equalTo(true))
                .body("truncated", equalTo(false))
                .body(
                        "nodes.id",
                        containsInAnyOrder(
                                "item:" + item,
                                "theme-group:" + next.slug(),
                                "municipality:" + FREDERICIA,
                                "municipality:" + KOLDING,
                                "item:" + experience))
                .body("nodes.find { it.start }.home", equalTo("theme-group:" + home.slug()))
                .body(edge("roll:" + first) + ".from", equalTo("item:" + item))
                .body(edge("roll:" + first) + ".note", equalTo("De unge spørger efter det"))
                .body(edge("roll:" + first) + ".by.name", equalTo(chair.name()))
                .body(edge("roll:" + second) + ".from", equalTo("theme-group:" + next.slug()))
                .body(edge("roll:" + second) + ".via", equalTo("roll:" + first))
                .body(edge("roll:" + second) + ".answeredBy.name", equalTo(coordinator.name()))
                .body(edge("roll:" + third) + ".status", equalTo("declined"))
                .body(edge("roll:" + third) + ".answerNote", equalTo("Vi har nok at se til"))
                .body(edge("trial:" + trial) + ".to", equalTo("municipality:" + FREDERICIA))
                .body(edge("trial:" + trial) + ".via", equalTo("roll:" + second))
                .body(edge("trial:" + trial) + ".outcome", equalTo("negative"))
                .body(edge("trial:" + trial) + ".answerNote", equalTo("To kom."))
                .body(edge("derived:" + experience) + ".from", equalTo("municipality:" + FREDERICIA))
                .body(edge("derived:" + experience) + ".item", equalTo("item:" + item))
                .body(edge("derived:" + experience) + ".via", equalTo("trial:" + trial))
                .body("summary.themeGroupsReached", equalTo(1))
                .body("summary.municipalitiesReached", equalTo(1))
                .body("summary.declined", equalTo(1))
                .body("summary.items", equalTo(2));
        as(given.member())
                .get(path(experience))
                .then()
                .body("nodes.id", org.hamcrest.Matchers.hasItems("item:" + item, "theme-group:" + next.slug()));
    }

    @Test
    void guests_see_where_it_was_taken_up_but_nobody_and_no_words() {
        String taken = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(taken, "taken-up", null, nextChair).then().statusCode(200);
        rolled(Rolling.to(KOLDING, item, "Det venter endnu", as(chair)));
        finishedTrial(null);
        Response seen = asGuest().get(path(item));
        seen.then()
                .statusCode(200)
                .body("full", equalTo(false))
                .body("edges", hasSize(2))
                .body("edges.by", everyItem(nullValue()))
                .body("edges.note", everyItem(nullValue()))
                .body("edges.answeredBy", everyItem(nullValue()))
                .body("edges.answerNote", everyItem(nullValue()))
                .body("edges.status", containsInAnyOrder("taken-up", "stopped"));
        assertThat(seen.asString()).doesNotContain(chair.name(), KOLDING, "De unge");
        assertThat(asGuest().accept(Prov.MEDIA_TYPE).get(path(item)).asString())
                .doesNotContain("members", chair.name(), "De unge");
    }

    @Test
    void what_the_caller_does_not_see_is_no_part_of_it() {
        String secret = publish("visibility", "group");
        given.run(
                "update knowledge_item set derived_from = (select id from knowledge_item where public_id = ?1) where public_id = ?2",
                item,
                secret);
        String behind = publish();
        derive(secret, behind);
        as(given.member()).get(path(secret)).then().statusCode(404);
        as(given.member()).get(path(item)).then().body("nodes.ref", contains(item));
        as(chair).get(path(item)).then().body("nodes.ref", containsInAnyOrder(item, secret, behind));
    }

    @Test
    void a_circle_and_a_long_line_come_to_an_end() {
        String b = publish();
        String c = publish();
        derive(item, b);
        derive(b, c);
        derive(c, item);
        as(chair)
                .get(path(item))
                .then()
                .body("nodes", hasSize(3))
                .body("edges", hasSize(3))
                .body("truncated", equalTo(false));
        String old = publish();
        Items.take(() -> as(chair), old, "archived", "reason", "Ny udgave", "supersededBy", b)
                .then()
                .statusCode(200);
        as(chair)
                .queryParam("depth", 1)
                .get(path(item))
                .then()
                .body("nodes.ref", containsInAnyOrder(item, b, c))
                .body("truncated", equalTo(true));
        as(chair)
                .get(path(item))
                .then()
                .body(edge("superseded:" + old) + ".to", equalTo("item:" + b))
                .body(edge("superseded:" + old) + ".note", equalTo("Ny udgave"));
        as(chair).queryParam("depth", 6).get(path(item)).then().statusCode(400);
    }

    @Test
    void five_hundred_rolls_cost_as_many_statements_as_one_and_are_cut_at_three_hundred_places() {
        rolled(Rolling.to(next, item, "Et enkelt", as(chair)));
        long one = statements.during(() -> as(chair).get(path(item)));
        given.run("""
                insert into theme_group (id, version, slug, name, former_names, purpose, ground_rules, focus_areas,
                    prevention_packages, topics, status, joining, proposal, started_on, demo, created_at, updated_at)
                select gen_random_uuid(), 0, ?1 || '-' || n, ?1 || ' ' || n, '{}', 'Formål', '{}', '{}', '{}', '{}',
                    'ACTIVE', 'FREE', false, date '2020-01-01', false, now(), now()
                from generate_series(1, 500) n""", "mange-" + item);
        given.run("""
                insert into roll (id, version, item, to_group, direction, status, sent_at, demo)
                select gen_random_uuid(), 0, item.id, g.id, 'PUSH', 'SENT', now(), false
                from knowledge_item item, theme_group g where item.public_id = ?1 and g.slug like ?2""", item, "mange-" + item + "-%");
        Response[] many = new Response[1];
        long all = statements.during(() -> many[0] = as(chair).get(path(item)));
        many[0].then()
                .body("nodes", hasSize(300))
                .body("truncated", equalTo(true))
                .body("edges", hasSize(299));
        assertThat(all).isLessThanOrEqualTo(one + 1).isLessThanOrEqualTo(16);
        given.run("delete from theme_group where slug like ?1", "mange-" + item + "-%");
    }

    @Test
    void days_to_the_first_trial_count_from_publication_to_another_municipality() {
        given.run("""
                update knowledge_item set published_at = timestamptz '2025-01-01 12:00+01', municipality = ?1
                where public_id = ?2""", KOLDING, item);
        trialFrom(KOLDING, "2025-01-05");
        trialFrom("0630", "2024-12-24");
        trialFrom(FREDERICIA, "2025-03-02");
        trialFrom("0101", "2025-04-01");
        as(chair)
                .get(path(item))
                .then()
                .body("summary.daysToFirstTrialElsewhere", equalTo(60))
                .body("summary.municipalitiesReached", equalTo(3))
                .body("summary.trials", equalTo(4));
    }
}
