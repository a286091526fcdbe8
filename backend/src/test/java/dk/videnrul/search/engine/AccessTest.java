package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest extends EngineTest {

    private static final UUID TOBACCO = UUID.randomUUID();
    private static final UUID NATURE = UUID.randomUUID();
    private static final Audience MEMBER = new Audience(false, true, Set.of(), "mads");
    private static final Audience IN_TOBACCO = new Audience(false, true, Set.of(TOBACCO), "freja");
    private static final Audience SECRETARIAT = new Audience(true, true, Set.of(), "sofie");

    @BeforeEach
    void index() {
        index(
                Item.titled("Åben rapport").kind("method"),
                Item.titled("Rapport for medlemmer").forMembers().kind("result").topics("hemmelig"),
                Item.titled("Rapport for gruppen").forGroup(TOBACCO).kind("evidence"),
                Item.titled("Rapport om naturkatastrofer")
                        .forGroup(NATURE)
                        .by("mads")
                        .kind("material"),
                Item.titled("Rapport i kladde").draft().kind("event-report"),
                Item.titled("Rapport fra arkivet").archived());
    }

    @Test
    void a_guest_sees_what_is_public_and_published() {
        assertThat(titles("rapport")).containsExactly("Åben rapport");
    }

    @Test
    void a_member_sees_what_is_for_members_and_what_they_wrote() {
        assertThat(titles(Query.of("rapport").by(MEMBER)))
                .containsExactlyInAnyOrder("Åben rapport", "Rapport for medlemmer", "Rapport om naturkatastrofer");
    }

    @Test
    void a_participant_sees_what_is_for_the_group() {
        assertThat(titles(Query.of("rapport").by(IN_TOBACCO)))
                .containsExactlyInAnyOrder("Åben rapport", "Rapport for medlemmer", "Rapport for gruppen");
    }

    @Test
    void the_secretariat_sees_all_that_is_published() {
        assertThat(search(Query.of("rapport").by(SECRETARIAT)).total()).isEqualTo(4);
    }

    @Test
    void totals_and_facets_count_only_what_is_seen() {
        SearchResult found = search(Query.of("rapport"));

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().get(Facet.KIND)).containsExactly(new FacetCount("method", 1, false));
        assertThat(found.facets().get(Facet.TOPIC)).isEmpty();
        assertThat(search(Query.of("").with(Facet.TOPIC, "hemmelig")).facets().get(Facet.TOPIC))
                .containsExactly(new FacetCount("hemmelig", 0, true));
    }

    @Test
    void a_word_that_is_not_seen_is_never_suggested() {
        assertThat(search(Query.of("naturkatastrofr")).suggestion()).isNull();
        assertThat(search(Query.of("naturkatastrofr").by(IN_TOBACCO)).suggestion())
                .isNull();
        assertThat(search(Query.of("naturkatastrofr").by(MEMBER)).suggestion()).isEqualTo("naturkatastrofer");
    }

    @Test
    void a_hidden_word_does_not_keep_a_suggestion_away() {
        index(Item.titled("Gryllebo"), Item.titled("Gryllebe").forMembers());

        assertThat(search(Query.of("gryllebe")).suggestion()).isEqualTo("gryllebo");
    }

    @Test
    void only_titles_that_are_seen_complete() {
        assertThat(engine.complete("rap", 10, Audience.GUEST))
                .extracting(Completion::title)
                .containsExactly("Åben rapport");
        assertThat(engine.complete("rapport for", 10, IN_TOBACCO)).hasSize(2);
    }

    @Test
    void a_change_of_visibility_counts_at_once() {
        index(Item.titled("Åben rapport").forMembers());

        assertThat(titles("rapport")).isEmpty();
    }
}
