package dk.videnrul.lookup;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of several kinds in one box; how a name is matched is tested beside the index. */
@QuarkusTest
class LookupTest extends HttpTest {
    private static final String NAMES = "/api/v1/names";
    private static final List<String> NOTHING = List.of();

    @Inject
    Statements statements;

    private final String word = Words.unheardOf();

    @Test
    void places_and_topics_are_suggested_to_everybody_by_kind() {
        assertThat(kinds(asGuest(), "frederi")).contains("municipality").doesNotContain("person");
        assertThat(suggested(asGuest(), "frederi")).contains("Fredericia", "Frederiksberg");
        assertThat(suggested(asGuest(), "fredricia")).contains("Fredericia");
        assertThat(suggested(asGuest(), "syddan")).contains("Region Syddanmark");
        assertThat(suggested(asGuest(), "rygesto")).contains("Rygestop");
        assertThat(suggested(asGuest().header("Accept-Language", "en"), "smok")).anyMatch(name -> name.contains("mok"));
    }

    @Test
    void groups_are_suggested_once_the_board_has_approved_them() {
        Given.Group group = given.themeGroup().named("Ro " + word).active();
        Given.Group proposal = given.themeGroup().named("Uro " + word).proposedBy(given.member());
        await().until(() -> suggested(asGuest(), "ro " + word).contains(group.name()));
        for (RequestSpecification caller :
                List.of(asGuest(), as(given.member()), asPartner("knowledge:read", "groups:read"))) {
            assertThat(suggested(caller, "ro " + word)).containsExactly(group.name());
        }
        assertThat(suggested(asGuest(), word)).contains(group.name()).doesNotContain(proposal.name());
        assertThat(suggested(asPartner("knowledge:read"), "ro " + word)).isEmpty();
    }

    @Test
    void people_are_suggested_to_members_until_they_leave() {
        Given.Somebody somebody = called("Mette " + word);
        Given.Somebody member = given.member();
        await().until(() -> suggested(as(member), "mette " + word).equals(List.of("Mette " + word)));
        assertThat(as(member)
                        .queryParam("q", word)
                        .get(PATH + "/suggestions")
                        .jsonPath()
                        .getString("items[0].detail"))
                .isEqualTo("Fredericia");
        assertThat(named(as(member), "mette " + word)).containsExactly("Mette " + word);
        for (RequestSpecification caller :
                List.of(asGuest(), asPartner("knowledge:read", "groups:read", "members:read"))) {
            assertThat(suggested(caller, word)).isEmpty();
        }
        assertThat(named(asGuest(), word)).isEmpty();
        given.run("update person set status = 'LEFT', left_on = current_date where id = ?1", somebody.id());
        assertThat(suggested(as(member), word)).isEmpty();
        assertThat(named(as(member), word)).isEmpty();
    }

    @Test
    void a_search_names_places_groups_by_name_and_groups_by_topic() {
        Given.Group group = given.themeGroup().named("Ild " + word).active();
        given.run("update theme_group set topics = '{solbeskyttelse}' where id = ?1", group.id());
        await().until(() -> named(asGuest(), "ild " + word + " " + group.id()).contains(group.name()));
        await().until(() -> named(asGuest(), "Solbeskyttelse i haven").contains(group.name()));
        assertThat(asGuest()
                        .queryParam("q", "Solbeskyttelse i haven")
                        .get(NAMES)
                        .jsonPath()
                        .getList("items.detail"))
                .contains("arbejder med Solbeskyttelse");
        assertThat(named(asGuest(), "solen i haven")).doesNotContain(group.name());
        assertThat(named(asGuest(), "rygestop i fredericia")).contains("Fredericia");
        assertThat(named(asGuest(), "rygestop -fredericia")).doesNotContain("Fredericia");
        assertThat(named(asGuest(), "fredricia")).contains("Fredericia");
        assertThat(named(asGuest(), word + " erfaringer")).isEmpty();
        assertThat(named(asGuest(), "")).isEmpty();
    }

    @Test
    void titles_come_with_the_names_and_many_cost_no_more_than_few() {
        Given.Group group = given.themeGroup().named("Kano " + word).active();
        for (int number = 0; number < 4; number++) {
            Items.titled("Kano %s %s".formatted(word, "abcd".charAt(number)))
                    .in(group)
                    .publish(() -> as(given.chairOf(group)));
            called("Kano " + word);
        }
        Given.Somebody member = given.member();
        await().until(() -> kinds(as(member), "kano " + word).equals(List.of("theme-group", "person", "title"))
                && suggested(as(member), "kano " + word).size() == 8);
        long many = statements.during(() -> suggested(as(member), "kano " + word));
        long few = statements.during(() -> suggested(as(member), "kano " + word + " a"));
        // Two of each are the caller; the names may have grown old meanwhile and be read anew.
        assertThat(many).isLessThanOrEqualTo(few + 4).isLessThanOrEqualTo(9);
    }

    private Given.Somebody called(String name) {
        Given.Somebody somebody = given.member();
        given.run("update person set name = ?2, municipality = '0607' where id = ?1", somebody.id(), name);
        return somebody;
    }

    private static List<String> suggested(RequestSpecification caller, String typed) {
        return caller.queryParam("q", typed)
                .get(PATH + "/suggestions")
                .jsonPath()
                .getList("items.text");
    }

    private static List<String> kinds(RequestSpecification caller, String typed) {
        List<String> kinds = caller.queryParam("q", typed)
                .get(PATH + "/suggestions")
                .jsonPath()
                .getList("items.kind");
        return kinds.stream().distinct().toList();
    }

    private static List<String> named(RequestSpecification caller, String asked) {
        return caller.queryParam("q", asked).get(NAMES).jsonPath().getList("items.text");
    }
}
