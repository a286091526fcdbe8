package dk.videnrul.suggestion;

import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;

/** Two groups that are about the same, and an item of the one that fits the other. */
abstract class Suggesting extends HttpTest {
    /** As many as count, so that what these tests write is the best for their groups whatever else there is. */
    static final List<String> TOPICS = List.of("rygestop", "nikotinprodukter", "passiv-rygning", "festkultur");

    @Inject
    SuggestionFeed feed;

    Given.Group home;
    Given.Group target;
    Given.Somebody author;
    Given.Somebody chair;

    @BeforeEach
    void twoGroups() {
        home = given.themeGroup().active();
        target = given.themeGroup().active();
        author = given.chairOf(home);
        chair = given.chairOf(target);
        isAbout(target, TOPICS);
    }

    void isAbout(Given.Group group, List<String> topics) {
        given.run(
                "update theme_group set topics = string_to_array(?1, ' ') where id = ?2",
                String.join(" ", topics),
                group.id());
        given.run(
                "insert into outbox (subject, subject_id, what, at) values ('theme-group', ?1, 'changed', now())",
                group.id());
    }

    Items fitting() {
        return Items.draft().in(home).with("topics", TOPICS);
    }

    String publish() {
        return fitting().publish(() -> as(author));
    }

    static String path(Given.Group group) {
        return "/api/v1/theme-groups/" + group.slug() + "/suggestions";
    }

    static String path(String municipality) {
        return "/api/v1/municipalities/" + municipality + "/suggestions";
    }

    /** Facts are read only when every transaction that began before them has ended. */
    void soon(ThrowingRunnable assertion) {
        await().untilAsserted(() -> {
            feed.catchUp();
            assertion.run();
        });
    }

    static String idOf(String path, String item, Given.Somebody by) {
        return as(by).get(path + "?limit=100").jsonPath().getString("items.find { it.item.id == '" + item + "' }.id");
    }

    static Response answer(String path, String id, Given.Somebody by, Map<String, String> answer, String version) {
        return as(by).contentType(JSON).header("If-Match", version).body(answer).put(path + "/" + id + "/status");
    }
}
