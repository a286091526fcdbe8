package dk.videnrul.attachment;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.SampleFiles;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentsTest extends HttpTest {
    @Inject
    OrphanCleanup cleanup;

    @Inject
    Statements statements;

    private final String word = Words.unheardOf();
    private Given.Somebody chair;
    private String item;

    @BeforeEach
    void publish() {
        Given.Group group = given.themeGroup().active();
        chair = given.chairOf(group);
        item = Items.draft().in(group).publish(() -> as(chair));
    }

    @Test
    void it_is_described_anew_and_its_picture_keeps_its_alt_text() {
        String path = Files.named("a.png", SampleFiles.picture("png"))
                .with("altText", "Et hus")
                .readBy(item, () -> as(chair));
        change(path, "{\"title\": \" Et nyt navn \", \"language\": \"en\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("Et nyt navn"))
                .body("language", equalTo("en"))
                .body("altText", equalTo("Et hus"));
        change(path, "{\"altText\": null, \"title\": \"\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/altText"))
                .body("errors.pointer", hasItem("/title"));
        change(path, "{\"fileName\": \"b.png\"}").then().statusCode(400);
    }

    @Test
    void two_people_do_not_overwrite_each_other() {
        String path = Files.named("a.txt", SampleFiles.text("x")).readBy(item, () -> as(chair));
        String tag = as(chair).get(path).getHeader("ETag");
        change(path, "{\"title\": \"Et\"}").then().statusCode(200);
        as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"title\": \"To\"}")
                .patch(path)
                .then()
                .statusCode(412);
        as(chair).header("If-Match", tag).delete(path).then().statusCode(412);
    }

    @Test
    void the_order_is_what_people_make_it() {
        List<String> paths = List.of("a", "b", "c").stream()
                .map(name -> Files.named(name + ".txt", SampleFiles.text(name)).readBy(item, () -> as(chair)))
                .toList();
        change(paths.get(2), "{\"place\": 1}").then().statusCode(200).body("place", equalTo(1));
        assertThat(names()).containsExactly("c.txt", "a.txt", "b.txt");
        change(paths.get(0), "{\"place\": 99}").then().statusCode(200).body("place", equalTo(3));
        assertThat(names()).containsExactly("c.txt", "b.txt", "a.txt");
        remove(paths.get(2));
        assertThat(as(chair).get(list()).jsonPath().getList("items.place")).isEqualTo(List.of(1, 2));
        Response first = as(chair).queryParam("limit", 1).get(list());
        assertThat(first.jsonPath().getList("items.fileName")).isEqualTo(List.of("b.txt"));
        assertThat(as(chair)
                        .queryParam("cursor", first.jsonPath().getString("next"))
                        .get(list())
                        .jsonPath()
                        .getList("items.fileName"))
                .isEqualTo(List.of("a.txt"));
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        Files.named("a.txt", SampleFiles.text("x")).readBy(item, () -> as(chair));
        long one = statements.during(() -> asGuest().get(list()));
        Files.named("b.txt", SampleFiles.text("x")).readBy(item, () -> as(chair));
        assertThat(statements.during(() -> asGuest().get(list())))
                .isEqualTo(one)
                .isLessThan(6);
    }

    @Test
    void a_word_that_stands_only_in_a_file_finds_the_item_and_names_the_file() {
        String path = Files.named("a.pdf", SampleFiles.pdf("Her staar " + word + " for alle"))
                .with("title", "Evaluering")
                .readBy(item, () -> as(chair));
        await().until(() -> found(asGuest().queryParam("q", word).get(PATH)).equals(List.of(item)));
        asGuest()
                .queryParam("q", word)
                .get(PATH)
                .then()
                .body("items[0].highlight.attachment.title", equalTo("Evaluering"))
                .body("items[0].highlight.attachment.id", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("items[0].highlight.snippet.text", equalTo("Evaluering Her staar " + word + " for alle"));
        remove(path);
        await().until(() -> found(asGuest().queryParam("q", word).get(PATH)).isEmpty());
        assertThat(given.rows("select 1 from attachment_text where text like '%" + word + "%'"))
                .asList()
                .isEmpty();
    }

    @Test
    void a_file_of_a_members_item_is_found_by_members_alone() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody owner = given.chairOf(group);
        String forMembers =
                Items.draft().in(group).with("visibility", "members").publish(() -> as(owner));
        Files.named("a.txt", SampleFiles.text(word)).readBy(forMembers, () -> as(owner));
        await().until(() ->
                found(as(given.member()).queryParam("q", word).get(PATH)).equals(List.of(forMembers)));
        assertThat(found(asGuest().queryParam("q", word).get(PATH))).isEmpty();
    }

    @Test
    void a_file_with_a_cpr_number_is_held_back_from_everybody() {
        String path = Files.named("a.docx", SampleFiles.docx("Borger 010203-1234 " + word))
                .readBy(item, () -> as(chair));
        as(chair).get(path).then().body("textState", equalTo("quarantined")).body("textFault", equalTo("cpr"));
        as(chair).get(path + "/content").then().statusCode(409).contentType("application/problem+json");
        asGuest().get(path).then().statusCode(404);
        asGuest().get(path + "/content").then().statusCode(404);
        assertThat(asGuest().get(list()).jsonPath().getList("items")).isEmpty();
        assertThat(as(chair).get(list()).jsonPath().getList("items")).hasSize(1);
        assertThat(given.rows("select 1 from attachment_text where text like '%" + word + "%'"))
                .asList()
                .isEmpty();
    }

    @Test
    void a_picture_has_no_text_and_is_shown() {
        String path = Files.named("a.jpg", SampleFiles.picture("jpg"))
                .with("altText", "Et hus")
                .readBy(item, () -> as(chair));
        asGuest().get(path).then().statusCode(200).body("textState", equalTo("nothing"));
    }

    @Test
    void what_is_removed_leaves_no_byte_behind() {
        String path = Files.named("a.txt", SampleFiles.text(word)).readBy(item, () -> as(chair));
        assertThat(filesHolding()).hasSize(1);
        remove(path);
        assertThat(filesHolding()).isEmpty();
        as(chair).get(path).then().statusCode(404);
        as(chair).get(path + "/content").then().statusCode(404);
    }

    @Test
    void a_file_that_no_attachment_names_is_removed_by_night() {
        Files.named("a.txt", SampleFiles.text(word)).readBy(item, () -> as(chair));
        given.run("delete from knowledge_item where public_id = ?1", item);
        clock.set(Instant.now().plus(OrphanCleanup.GRACE).minus(Duration.ofHours(1)));
        cleanup.clean();
        assertThat(filesHolding()).as("may belong to an upload on its way").hasSize(1);
        clock.set(Instant.now().plus(OrphanCleanup.GRACE).plus(Duration.ofHours(1)));
        assertThat(cleanup.clean()).isPositive();
        assertThat(filesHolding()).isEmpty();
    }

    @Test
    void only_those_who_may_change_the_item_change_its_files() {
        String path = Files.named("a.txt", SampleFiles.text("x")).readBy(item, () -> as(chair));
        asGuest().header("If-Match", "*").delete(path).then().statusCode(401);
        as(given.member()).header("If-Match", "*").delete(path).then().statusCode(403);
        asSecretariat().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    private Response change(String path, String patch) {
        return as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", as(chair).get(path).getHeader("ETag"))
                .body(patch)
                .patch(path);
    }

    private void remove(String path) {
        as(chair)
                .header("If-Match", as(chair).get(path).getHeader("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
    }

    private String list() {
        return PATH + "/" + item + "/attachments";
    }

    private List<String> names() {
        return as(chair).get(list()).jsonPath().getList("items.fileName");
    }

    private static List<String> found(Response page) {
        return page.jsonPath().getList("items.id");
    }

    private List<?> filesHolding() {
        return given.rows(
                "select file from attachment_chunk where position(convert_to('" + word + "', 'UTF8') in data) > 0");
    }
}
