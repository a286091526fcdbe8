package dk.videnrul.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What harvesters are told of items, and in which set. */
@QuarkusTest
class OaiRecordsTest extends OaiTestCase {
    @Inject
    DataSource database;

    private Given.Group group;

    @BeforeEach
    void aGroup() {
        group = given.themeGroup().active();
    }

    @Test
    void a_record_tells_what_the_item_says() {
        String id = Items.titled("Løb & <leg>")
                .in(group)
                .with("municipality", "0607")
                .with("topics", List.of("rygestop"))
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with("authors", List.of(Map.of("name", "Åse Øst")))
                .with("whatDidNot", "Regnen")
                .with("licence", "CC BY-SA 4.0")
                .with("kleNumber", "29.09.00")
                .publish(HttpTest::asSecretariat);
        XmlPath plain = record(id, "oai_dc", group.slug());
        String dc = "OAI-PMH.GetRecord.record.metadata.dc.";
        assertThat(plain.getString(dc + "title")).isEqualTo("Løb & <leg>");
        assertThat(plain.getString(dc + "creator")).isEqualTo("Åse Øst");
        assertThat(plain.getList(dc + "subject", String.class)).contains("Rygestop");
        assertThat(plain.getString(dc + "coverage")).isEqualTo("Fredericia Kommune");
        assertThat(plain.getString(dc + "identifier")).endsWith("/viden/" + id);
        assertThat(plain.getList(dc + "rights", String.class))
                .containsExactly("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");
        XmlPath rich = record(id, "mods", group.slug());
        String mods = "OAI-PMH.GetRecord.record.metadata.mods.";
        assertThat(rich.getString(mods + "note.find { it.@type == 'what-did-not' }"))
                .isEqualTo("Regnen");
        assertThat(rich.getString(mods + "note.find { it.@type == 'outcome' }")).isEqualTo("Det virkede delvist");
        assertThat(rich.getString(mods + "classification")).isEqualTo("29.09.00");
        assertThat(rich.getString(mods + "recordInfo.recordIdentifier")).isEqualTo(id);
        assertThat(rich.getList("OAI-PMH.GetRecord.record.header.setSpec", String.class))
                .containsExactly("focus", "focus:lighed-i-sundhed", "group", "group:" + group.slug());
    }

    @Test
    void what_is_narrowed_or_archived_is_deleted_and_comes_back() {
        String id = publish();
        eventually(id, id);
        change(id, Map.of("visibility", "members"));
        eventually(id, id + " deleted");
        XmlPath gone = ask("GetRecord", "identifier", identifier(id), "metadataPrefix", "oai_dc");
        assertThat(gone.getString("OAI-PMH.GetRecord.record.header.@status")).isEqualTo("deleted");
        assertThat(gone.getInt("OAI-PMH.GetRecord.record.metadata.size()")).isZero();
        change(id, Map.of("visibility", "public"));
        eventually(id, id);
        Items.take(HttpTest::asSecretariat, id, "archived", "reason", "Forældet")
                .then()
                .statusCode(200);
        eventually(id, id + " deleted");
    }

    @Test
    void what_guests_never_saw_is_not_known() {
        String id = Items.draft().in(group).with("visibility", "members").publish(HttpTest::asSecretariat);
        String draft = Items.draft().in(group).write(asSecretariat()).jsonPath().getString("id");
        String after = publish();
        eventually(after, after);
        assertThat(heads("metadataPrefix", "oai_dc", "set", "group:" + group.slug()))
                .containsExactly(after);
        for (String hidden : List.of(id, draft)) {
            assertThat(errors(ask("GetRecord", "identifier", identifier(hidden), "metadataPrefix", "oai_dc")))
                    .containsExactly("idDoesNotExist");
        }
    }

    @Test
    void what_moves_to_another_group_is_gone_from_the_set_that_it_left() {
        Given.Group other = given.themeGroup().active();
        String id = publish();
        eventually(id, id);
        String before = now();
        change(id, Map.of("themeGroup", other.slug()));
        eventually(id, id + " deleted");
        assertThat(heads("metadataPrefix", "mods", "set", "group:" + other.slug()))
                .containsExactly(id);
        assertThat(heads("metadataPrefix", "mods", "set", "group", "from", before))
                .contains(id);
        XmlPath sets = ask("ListSets");
        assertThat(sets.getList("OAI-PMH.ListSets.set.setSpec", String.class))
                .contains("group", "focus", "group:" + other.slug());
        assertThat(sets.getString("OAI-PMH.ListSets.set.find { it.setSpec == 'group:" + other.slug() + "' }.setName"))
                .isEqualTo(other.name());
    }

    @Test
    void a_group_with_another_name_changes_its_records() {
        String id = publish();
        eventually(id, id);
        var before = given.rows("select datestamp from oai_record where set_spec = '' and public_id = '" + id + "'");
        given.run("update oai_reader set stamp = stamp + interval '1 second'");
        asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("name", "Nyt navn " + group.id()))
                .patch("/api/v1/theme-groups/" + group.slug())
                .then()
                .statusCode(200);
        await().untilAsserted(() -> {
            assertThat(record(id, "oai_dc", group.slug()).getString("OAI-PMH.GetRecord.record.metadata.dc.contributor"))
                    .isEqualTo("Nyt navn " + group.id());
            assertThat(given.rows("select datestamp from oai_record where set_spec = '' and public_id = '" + id + "'"))
                    .isNotEqualTo(before);
        });
    }

    @Test
    void what_commits_late_is_not_missed_by_who_asks_from_the_last_answer() throws SQLException {
        String late = publish();
        eventually(late, late);
        UUID item =
                UUID.fromString(given.rows("select cast(item as text) from oai_record where public_id = '" + late + "'")
                        .getFirst()
                        .toString());
        String asked;
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (PreparedStatement fact = slow.prepareStatement(
                    "insert into outbox (subject, subject_id, what, at) values ('knowledge-item', ?, 'changed', now())")) {
                fact.setObject(1, item);
                fact.executeUpdate();
            }
            given.run("update oai_reader set stamp = stamp + interval '1 second'");
            asked = now();
            assertThat(errors(ask(
                            "ListIdentifiers",
                            "metadataPrefix",
                            "oai_dc",
                            "set",
                            "group:" + group.slug(),
                            "from",
                            asked)))
                    .containsExactly("noRecordsMatch");
            slow.commit();
        }
        await().untilAsserted(() -> assertThat(
                        heads("metadataPrefix", "oai_dc", "set", "group:" + group.slug(), "from", asked))
                .containsExactly(late));
    }

    /** Where somebody else's transaction still runs, the next answer tells it. */
    private void eventually(String id, String head) {
        await().untilAsserted(() -> assertThat(heads("metadataPrefix", "oai_dc", "set", "group:" + group.slug()))
                .filteredOn(one -> one.startsWith(id))
                .containsExactly(head));
    }

    private static XmlPath record(String id, String format, String group) {
        await().untilAsserted(() -> assertThat(heads("metadataPrefix", format, "set", "group:" + group))
                .contains(id));
        return ask("GetRecord", "identifier", identifier(id), "metadataPrefix", format);
    }

    private String publish() {
        return Items.draft().in(group).publish(HttpTest::asSecretariat);
    }

    private static void change(String id, Map<String, String> patch) {
        Items.change(HttpTest::asSecretariat, id, patch).then().statusCode(200);
    }
}
