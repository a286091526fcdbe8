package dk.videnrul.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A history by chance, the same each time: copies that were kept along the way say what a fresh look says. */
@QuarkusTest
class ChangeHistoryTest extends HttpTest {
    private static final int STEPS = 120;
    private static final List<String> VISIBILITIES = List.of("public", "members", "group");

    private final Random chance = new Random(20261123);
    private final String word = Words.unheardOf();
    private final List<String> items = new ArrayList<>();
    private final Set<String> archived = new HashSet<>();

    @Test
    void copies_end_as_a_fresh_look() {
        Given.Group one = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody member = given.member();
        Given.Somebody inGroup = given.memberOf(one);
        List<Supplier<RequestSpecification>> readers =
                List.of(ChangesTest::asReader, () -> as(member), () -> as(inGroup), HttpTest::asSecretariat);
        List<Copy> copies = readers.stream().map(Copy::new).toList();
        copies.forEach(copy -> copy.catchUp(100));
        for (int step = 0; step < STEPS; step++) {
            happen(chance.nextBoolean() ? one : other, step);
            if (chance.nextInt(4) == 0) {
                copies.get(chance.nextInt(copies.size())).read(1 + chance.nextInt(3));
            }
        }
        Set<String> all = Set.copyOf(items);
        for (int place = 0; place < readers.size(); place++) {
            Supplier<RequestSpecification> reader = readers.get(place);
            Map<String, String> kept = copies.get(place).catchUp(7).of(all);
            Map<String, String> anew = new Copy(reader).catchUp(100).of(all);
            assertThat(kept)
                    .as("kept along the way and read anew by reader " + place)
                    .isEqualTo(anew);
            await().untilAsserted(() -> assertThat(found(reader)).isEqualTo(anew));
        }
        assertThat(copies.getFirst().of(all)).as("something is left to compare").isNotEmpty();
    }

    private void happen(Given.Group group, int step) {
        int what = chance.nextInt(10);
        if (items.size() < 4 || what < 2) {
            items.add(Items.titled(word + " " + step)
                    .in(group)
                    .with("visibility", any(VISIBILITIES))
                    .publish(HttpTest::asSecretariat));
            return;
        }
        String item = any(items);
        if (archived.contains(item)) {
            Items.take(HttpTest::asSecretariat, item, "published").then().statusCode(200);
            archived.remove(item);
        } else if (what < 4) {
            Items.take(HttpTest::asSecretariat, item, "archived", "reason", "Forældet")
                    .then()
                    .statusCode(200);
            archived.add(item);
        } else if (what < 6) {
            change(item, Map.of("title", word + " " + step));
        } else if (what < 8) {
            change(item, Map.of("themeGroup", group.slug()));
        } else {
            change(item, Map.of("visibility", any(VISIBILITIES)));
        }
    }

    private static void change(String item, Map<String, String> patch) {
        Items.change(HttpTest::asSecretariat, item, patch).then().statusCode(200);
    }

    private Map<String, String> found(Supplier<RequestSpecification> reader) {
        List<Map<String, String>> found = reader.get()
                .queryParam("q", word)
                .queryParam("limit", 100)
                .get(Items.PATH)
                .jsonPath()
                .getList("items");
        Map<String, String> titles = new HashMap<>();
        found.forEach(item -> titles.put(item.get("id"), item.get("title")));
        return titles;
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
