package dk.videnrul.insight;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Items of years in which no other test publishes anything, so that what is counted can be counted by hand. */
abstract class InsightTestCase extends HttpTest {
    static final String INSIGHTS = "/api/v1/insights/";

    @Inject
    InsightRound round;

    /** An item of Fredericia's, first published on that day at noon. */
    String published(Given.Group group, String day, Items draft) {
        Given.Somebody chair = given.chairOf(group);
        String id = draft.in(group).publish(() -> as(chair));
        given.run("""
                update knowledge_item set municipality = '0607',
                    published_at = (cast(?1 as date) + time '12:00') at time zone 'Europe/Copenhagen'
                where public_id = ?2""", day, id);
        return id;
    }

    String published(Given.Group group, String day) {
        return published(group, day, Items.draft());
    }

    void tried(String item, String municipality, String day) {
        given.run("""
                insert into trial (id, version, item, municipality, status, started_on, result_due, adaptations,
                    created_at, updated_at, demo)
                select gen_random_uuid(), 0, id, ?1, 'RUNNING', cast(?2 as date), date '9999-12-31', '[]', now(), now(), false
                from knowledge_item where public_id = ?3""", municipality, day, item);
    }

    void rolled(String item, Given.@Nullable Group to, @Nullable String municipality, String status, String day) {
        given.run("""
                insert into roll (id, version, item, to_group, to_municipality, direction, status, sent_at, answered_at,
                    reason, demo)
                select gen_random_uuid(), 0, i.id, cast(?1 as uuid), cast(?2 as text), 'PUSH', ?3, cast(?4 as timestamptz),
                    case when ?3 in ('TAKEN_UP', 'DECLINED') then cast(?4 as timestamptz) end, 'Fordi', false
                from knowledge_item i where i.public_id = ?5""", to == null ? null : to.id().toString(), municipality, status, day + "T12:00Z", item);
    }

    /** Tells of items whose rows were written past the features that would have told of them, and counts. */
    void count(String... items) {
        for (String item : items) {
            given.run("""
                    insert into outbox (subject, subject_id, what, at)
                    select 'knowledge-item', id, 'changed', now() from knowledge_item where public_id = ?1""", item);
        }
        catchUp();
    }

    /** The job of the product may be at work at the same time, and other transactions may hold back what is told. */
    void catchUp() {
        String newest = String.valueOf(given.rows(
                        "select transaction || '-' || number from outbox order by transaction desc, number desc limit 1")
                .getFirst());
        Awaitility.await().until(() -> {
            round.catchUp();
            return given.rows("""
                            select 1 from insight_reader where made_to is null and counted_by > 0
                            and (cast(split_part(position, '-', 1) as bigint), cast(split_part(position, '-', 2) as bigint))
                                >= (cast(split_part('%1$s', '-', 1) as bigint), cast(split_part('%1$s', '-', 2) as bigint))""".formatted(newest)).size() == 1;
        });
    }

    static JsonPath of(int year, String page, RequestSpecification by) {
        return by.queryParam("from", year)
                .queryParam("to", year)
                .get(INSIGHTS + page)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
