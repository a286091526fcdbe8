package dk.videnrul.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that come in parts, read by ourselves and by a harvester of another house. */
@QuarkusTest
class OaiHarvestTest extends OaiTestCase {
    private static final int MANY = 230;

    @Inject
    Statements statements;

    /** For all who only read: it takes seconds until so many are told. */
    private static Many read;

    private Many many;

    private record Many(Given.Group group, Set<String> ids) {}

    @BeforeEach
    void manyItems() {
        if (read == null) {
            read = published();
        }
        many = read;
    }

    private Many published() {
        Given.Group group = given.themeGroup().active();
        String id = Items.draft().in(group).publish(HttpTest::asSecretariat);
        given.run("""
                insert into knowledge_item
                select (jsonb_populate_record(item, jsonb_build_object(
                    'id', gen_random_uuid(), 'public_id', substr(md5(cast(random() as text)), 1, 9), 'external_id', null))).*
                from knowledge_item item, generate_series(2, ?1) where public_id = ?2""", MANY, id);
        given.run("""
                insert into outbox (subject, subject_id, what, at)
                select 'knowledge-item', id, 'published', now() from knowledge_item
                where theme_group = ?1""", group.id());
        Set<String> ids =
                given.rows("select public_id from knowledge_item where theme_group = '" + group.id() + "'").stream()
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
        await().untilAsserted(() -> assertThat(harvested(group)).isEqualTo(ids));
        return new Many(group, ids);
    }

    @Test
    void parts_hold_everything_once() {
        XmlPath first = ask("ListRecords", "metadataPrefix", "mods", "set", set());
        String list = "OAI-PMH.ListRecords.";
        assertThat(first.getInt(list + "record.size()")).isEqualTo(100);
        assertThat(first.getInt(list + "resumptionToken.@completeListSize")).isEqualTo(MANY);
        assertThat(first.getInt(list + "resumptionToken.@cursor")).isZero();
        String token = first.getString(list + "resumptionToken");
        XmlPath second = ask("ListRecords", "resumptionToken", token);
        assertThat(second.getInt(list + "resumptionToken.@cursor")).isEqualTo(100);
        assertThat(ask("ListRecords", "resumptionToken", token).getList(list + "record.header.identifier"))
                .as("a token can be used again")
                .isEqualTo(second.getList(list + "record.header.identifier"));
        assertThat(errors(ask("ListIdentifiers", "resumptionToken", token))).containsExactly("badResumptionToken");
        assertThat(heads("metadataPrefix", "oai_dc", "set", set()))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_changes_while_somebody_harvests_is_told_later() {
        many = published();
        XmlPath first = ask("ListIdentifiers", "metadataPrefix", "oai_dc", "set", set());
        String seen = first.getString("OAI-PMH.ListIdentifiers.header[0].identifier");
        String id = seen.substring(seen.lastIndexOf(':') + 1);
        given.run("update oai_reader set stamp = stamp + interval '1 second'");
        Items.take(HttpTest::asSecretariat, id, "archived", "reason", "Forældet")
                .then()
                .statusCode(200);
        await().untilAsserted(() ->
                assertThat(heads("metadataPrefix", "oai_dc", "set", set())).contains(id + " deleted"));
        Set<String> rest = new HashSet<>();
        String token = first.getString("OAI-PMH.ListIdentifiers.resumptionToken");
        while (!token.isEmpty()) {
            XmlPath part = ask("ListIdentifiers", "resumptionToken", token);
            rest.addAll(part.getList("OAI-PMH.ListIdentifiers.header.identifier", String.class));
            token = part.getString("OAI-PMH.ListIdentifiers.resumptionToken");
        }
        assertThat(rest).hasSize(MANY - 100 + 1).contains(seen);
    }

    @Test
    void a_part_costs_few_statements() {
        assertThat(statements.during(() -> ask("ListRecords", "metadataPrefix", "mods", "set", set())))
                .isLessThan(16);
    }

    @Test
    void a_harvester_of_another_house_gets_everything() throws IOException, InterruptedException {
        assumeTrue(run("perl", "-MHTTP::OAI", "-e", "1").code() == 0, "libhttp-oai-perl is not installed");
        Ran harvest =
                run("perl", "src/test/resources/oai/harvest.pl", "http://localhost:" + RestAssured.port + PATH, set());
        assertThat(harvest.code()).as(harvest.said()).isZero();
        List<String> lines = harvest.said().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("2.0 persistent");
        assertThat(lines.stream().skip(1).map(line -> line.substring(line.lastIndexOf(':') + 1)))
                .containsExactlyInAnyOrderElementsOf(many.ids());
    }

    private Set<String> harvested(Given.Group group) {
        String set = "group:" + group.slug();
        XmlPath first = ask("ListIdentifiers", "metadataPrefix", "oai_dc", "set", set);
        return errors(first).isEmpty() ? Set.copyOf(heads("metadataPrefix", "oai_dc", "set", set)) : Set.of();
    }

    private String set() {
        return "group:" + many.group().slug();
    }

    private record Ran(int code, String said) {}

    private static Ran run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(Map.of("no_proxy", "localhost", "LC_ALL", "C.UTF-8"));
            process = builder.start();
        } catch (IOException notThere) {
            return new Ran(127, String.valueOf(notThere));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), said);
    }
}
