package dk.videnrul.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.RelaxNg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds against the schema in the RFC, by a program of another house. */
@QuarkusTest
class AtomSchemaTest extends HttpTest {
    private static final String SCHEMA = "/schemas/atom.rnc";

    @Test
    void feeds_are_atom() {
        Given.Group group = given.themeGroup().active();
        Items.titled("Løb & <leg>")
                .in(group)
                .with("municipality", "0607")
                .with("topics", List.of("rygestop"))
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .publish(HttpTest::asSecretariat);
        for (String feed : List.of(
                "/api/v1/knowledge-items/feed?limit=2",
                "/api/v1/theme-groups/" + group.slug() + "/feed",
                "/api/v1/theme-groups/" + given.themeGroup().active().slug() + "/feed",
                "/api/v1/municipalities/0607/feed",
                "/api/v1/topics/rygestop/feed")) {
            assertThat(RelaxNg.faults(asGuest().get(feed).asString(), SCHEMA))
                    .as(feed)
                    .isEmpty();
        }
    }

    @Test
    void what_lacks_an_id_is_not() {
        String withoutId = "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title></feed>";
        assertThat(RelaxNg.faults(withoutId, SCHEMA)).isNotEmpty();
    }
}
