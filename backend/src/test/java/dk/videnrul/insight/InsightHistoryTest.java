package dk.videnrul.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history by chance, over the API and so with the facts that features tell: read piece by piece it must end as counted whole. */
@QuarkusTest
class InsightHistoryTest extends InsightTestCase {
    private static final int STEPS = 80;
    private static final long SEED = 20261123;
    private static final List<String> PLACES = List.of("0607", "0621", "0563", "0101");

    private final Random chance = new Random(SEED);
    private final List<String> items = new ArrayList<>();
    private final List<String> rolls = new ArrayList<>();

    @Test
    void what_was_read_piece_by_piece_is_what_is_counted_anew() {
        Given.Group home = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(home);
        Given.Somebody receiver = given.chairOf(other);
        for (int step = 0; step < STEPS; step++) {
            happen(home, other, chair, receiver);
            if (chance.nextInt(4) == 0) {
                round.catchUp();
            }
        }
        catchUp();
        List<String> read = own();
        assertThat(read).as("there is something to compare").hasSizeGreaterThan(30);
        assertThat(sums()).isEqualTo(addedUp());
        given.run("update insight_reader set counted_by = 0");
        catchUp();
        assertThat(own()).isEqualTo(read);
        assertThat(sums()).isEqualTo(addedUp());
    }

    private void happen(Given.Group home, Given.Group other, Given.Somebody chair, Given.Somebody receiver) {
        int what = items.isEmpty() ? 0 : chance.nextInt(8);
        switch (what) {
            case 0, 1 ->
                items.add(Items.draft()
                        .in(home)
                        .with("topics", new String[] {"rygestop"})
                        .with("visibility", any(List.of("public", "members", "group")))
                        .publish(() -> as(chair)));
            case 2 -> sent(Rolling.to(other, any(items), "Se her", as(chair)));
            case 3 -> sent(Rolling.to(any(PLACES), any(items), "Se her", as(chair)));
            case 4 -> {
                if (!rolls.isEmpty()) {
                    Rolling.answer(any(rolls), any(List.of("taken-up", "seen")), null, receiver, "*");
                }
            }
            case 5 -> {
                Given.Somebody worker = given.coordinatorOf(any(PLACES));
                given.run(
                        "update person set municipality = (select municipality from local_role where person = ?1) where id = ?1",
                        worker.id());
                as(worker)
                        .contentType(ContentType.JSON)
                        .body(Map.of("status", "running"))
                        .post(Items.PATH + "/" + any(items) + "/trials");
            }
            case 6 ->
                Items.change(
                        () -> as(chair),
                        any(items),
                        Map.of(
                                "visibility",
                                any(List.of("public", "group")),
                                "focusAreas",
                                List.of("lighed-i-sundhed")));
            default ->
                Items.take(() -> as(chair), any(items), any(List.of("archived", "published")), "reason", "Fordi");
        }
    }

    private void sent(Response answer) {
        if (answer.statusCode() == 201) {
            rolls.add(answer.jsonPath().getString("id"));
        }
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** What the items of this history add; those of other tests were changed past the outbox. */
    private List<String> own() {
        String ids = items.stream()
                .map(item -> "'" + item + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return texts("""
                select i.public_id, s.figure, s.key, s.other, s.period, s.n from insight_share s
                join knowledge_item i on i.id = s.item where i.public_id in (%s) order by 1, 2, 3, 4, 5""".formatted(ids));
    }

    private List<String> sums() {
        return texts("select figure, key, other, period, n from insight_sum order by 1, 2, 3, 4");
    }

    private List<String> addedUp() {
        return texts("""
                select figure, key, other, period, cast(sum(n) as bigint) from insight_share
                group by figure, key, other, period order by 1, 2, 3, 4""");
    }

    private List<String> texts(String sql) {
        return given.rows(sql).stream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList();
    }
}
