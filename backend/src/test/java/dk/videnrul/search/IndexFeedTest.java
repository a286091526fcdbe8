package dk.videnrul.search;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Search as the service offers it; what is found for which words is tested beside the engine. */
@QuarkusTest
class IndexFeedTest extends HttpTest {
    @Inject
    SearchEngine engine;

    @Inject
    IndexReconciliation reconciliation;

    private final String word = Words.unheardOf();

    @Test
    void what_is_published_is_found_and_what_is_changed_is_found_anew() {
        Given.Somebody chair = given.chairOf(given.themeGroup().active());
        Given.Group group = given.themeGroup().active();
        Given.Somebody author = given.chairOf(group);
        String id = Items.titled("Gåture " + word).in(group).publish(() -> as(author));
        await().until(() -> found(word).equals(List.of(id)));
        String tag = as(author).get(PATH + "/" + id).getHeader("ETag");
        as(author)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"title\": \"Noget andet\", \"summary\": \"Noget andet\", \"advice\": \"ny" + word + "\"}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200);
        await().until(() ->
                found("ny" + word).equals(List.of(id)) && found(word).isEmpty());
        assertThat(as(chair).queryParam("q", "ny" + word).get(PATH).jsonPath().getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void what_is_archived_is_found_no_more() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = Items.titled("Gemt " + word).in(group).publish(() -> as(chair));
        await().until(() -> found(word).equals(List.of(id)));
        Items.changeStatus(as(chair), id, as(chair).get(PATH + "/" + id).getHeader("ETag"), "archived");
        await().until(() -> found(word).isEmpty());
    }

    @Test
    void words_are_marked_in_plain_text() {
        Given.Group group = given.themeGroup().active();
        Items.titled("Rygestophold <b>" + word + "</b>").in(group).publish(() -> as(given.chairOf(group)));
        await().until(() -> !found(word).isEmpty());
        Response hits = asGuest().queryParam("q", "rygestop " + word).get(PATH);
        assertThat(hits.jsonPath().getString("items[0].highlight.title.text")).contains("<b>" + word);
        assertThat(hits.jsonPath().getInt("items[0].highlight.title.marks[0].start"))
                .isZero();
        assertThat(hits.jsonPath().getInt("items[0].highlight.title.marks[0].end"))
                .isEqualTo("Rygestophold".length());
    }

    @Test
    void fields_are_counted_with_labels_and_filter_as_they_say() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Items.titled("En " + word).in(group).with("municipality", "0607").publish(() -> as(chair));
        Items.titled("To " + word)
                .in(group)
                .with("municipality", "0751")
                .with("outcome", "negative")
                .publish(() -> as(chair));
        await().until(() -> found(word).size() == 2);
        Response page = asGuest()
                .queryParam("q", word)
                .queryParam("facets", true)
                .queryParam("region", "midtjylland")
                .get(PATH);
        assertThat(page.jsonPath().getInt("total")).isEqualTo(1);
        assertThat(page.jsonPath().getList("facets.find { it.name == 'region' }.values.label"))
                .containsExactlyInAnyOrder("Region Midtjylland", "Region Syddanmark");
        assertThat(page.jsonPath().getList("facets.find { it.name == 'outcome' }.values.label"))
                .containsExactly("Det virkede ikke");
        assertThat(page.jsonPath().getList("facets.find { it.name == 'themeGroup' }.values.label"))
                .containsExactly(group.name());
    }

    @Test
    void whoever_types_is_offered_topics_and_titles() {
        Response typed = asGuest().queryParam("q", "ryge").get(PATH + "/suggestions");
        assertThat(typed.jsonPath().getList("items.findAll { it.kind == 'topic' }.text"))
                .contains("Rygestop");
    }

    @Test
    void an_index_that_lost_something_is_mended() {
        Given.Group group = given.themeGroup().active();
        String id = Items.titled("Tabt " + word).in(group).publish(() -> as(given.chairOf(group)));
        await().until(() -> found(word).equals(List.of(id)));
        UUID uuid = UUID.fromString(given.rows("select id from knowledge_item where public_id = '" + id + "'")
                .getFirst()
                .toString());
        engine.apply(
                List.of(new dk.videnrul.search.engine.Change.Remove(uuid)),
                engine.position().orElseThrow());
        assertThat(found(word)).isEmpty();
        assertThat(reconciliation.reconcile()).isPositive();
        assertThat(found(word)).containsExactly(id);
        assertThat(reconciliation.reconcile()).isZero();
    }

    @Test
    void a_draft_that_is_deleted_leaves_the_index() {
        Given.Somebody author = given.member();
        String id = Items.titled("Kladde " + word).write(as(author)).jsonPath().getString("id");
        UUID uuid = UUID.fromString(given.rows("select id from knowledge_item where public_id = '" + id + "'")
                .getFirst()
                .toString());
        await().until(() -> indexed(uuid));
        as(author).header("If-Match", "*").delete(PATH + "/" + id).then().statusCode(204);
        await().until(() -> !indexed(uuid));
    }

    private boolean indexed(UUID item) {
        return engine.versions(null, 10_000).containsKey(item);
    }

    private List<String> found(String words) {
        return asGuest().queryParam("q", words).get(PATH).jsonPath().getList("items.id");
    }
}
