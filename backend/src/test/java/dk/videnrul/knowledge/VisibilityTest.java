package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every visibility, seen by everybody: one item, lists, counts, facets and suggestions agree. */
@QuarkusTest
class VisibilityTest extends HttpTest {

    @ParameterizedTest
    @CsvSource({
        "public,  guest, true",
        "public,  member, true",
        "public,  group member, true",
        "public,  former member, true",
        "public,  secretariat, true",
        "public,  partner, true",
        "public,  chair of another, true",
        "members, guest, false",
        "members, member, true",
        "members, group member, true",
        "members, former member, true",
        "members, secretariat, true",
        "members, partner, false",
        "members, chair of another, true",
        "group,   guest, false",
        "group,   member, false",
        "group,   group member, true",
        "group,   former member, false",
        "group,   secretariat, true",
        "group,   partner, false",
        "group,   chair of another, false"
    })
    void what_is_not_for_somebody_is_nowhere_for_them(String visibility, String who, boolean seen) {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Items item =
                Items.titled(word()).in(group).with("visibility", visibility).with("municipality", "0492");
        String id = item.publish(() -> as(chair));
        awaitFound(item, id, chair);
        Supplier<RequestSpecification> caller = caller(who, group);

        assertThat(caller.get().get(PATH + "/" + id).statusCode()).isEqualTo(seen ? 200 : 404);
        Response found = caller.get()
                .queryParam("q", item.title())
                .queryParam("facets", true)
                .get(PATH);
        assertThat(found.jsonPath().getList("items.id").contains(id)).isEqualTo(seen);
        Response inGroup = caller.get()
                .queryParam("themeGroup", group.slug())
                .queryParam("facets", true)
                .get(PATH);
        assertThat(inGroup.jsonPath().getInt("total")).isEqualTo(seen ? 1 : 0);
        assertThat(inGroup.jsonPath().getList("facets.find { it.name == 'municipality' }.values.value"))
                .isEqualTo(seen ? List.of("0492") : List.of());
        Response suggested =
                caller.get().queryParam("q", item.title().substring(0, 20)).get(PATH + "/suggestions");
        assertThat(suggested.jsonPath().getList("items.text").contains(item.title()))
                .isEqualTo(seen);
    }

    /** A word that nobody else uses, without digits and without aa, which is another way of writing å. */
    private static String word() {
        return "Zebrafisk"
                + UUID.randomUUID()
                        .toString()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .map(hex -> "bcdfghjklmnpqrst".charAt(Character.digit(hex, 16)))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** The item itself: items of other tests have names that are much like its own. */
    private void awaitFound(Items item, String id, Given.Somebody chair) {
        await().until(() -> as(chair)
                .queryParam("q", item.title())
                .get(PATH)
                .jsonPath()
                .getList("items.id")
                .contains(id));
    }

    private Supplier<RequestSpecification> caller(String who, Given.Group group) {
        Given.Somebody somebody = switch (who) {
            case "group member" -> given.memberOf(group);
            case "former member" -> {
                Given.Somebody former = given.memberOf(group);
                given.left(former, group);
                yield former;
            }
            case "chair of another" -> given.chairOf(given.themeGroup().active());
            default -> given.member();
        };
        return switch (who) {
            case "guest" -> HttpTest::asGuest;
            case "secretariat" -> HttpTest::asSecretariat;
            case "partner" -> () -> asPartner("knowledge:read");
            default -> () -> as(somebody);
        };
    }
}
