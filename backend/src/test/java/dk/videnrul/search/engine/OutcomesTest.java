package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not work is found as well as what did. */
class OutcomesTest extends EngineTest {

    private static final List<String> OUTCOMES = List.of("positive", "negative", "mixed", "none");

    @ParameterizedTest
    @ValueSource(
            strings = {"faldulykker", "fald balance", "faldulykke motion", "ballance", "forebyggelsesfaldulykkeindsats"
            })
    void how_it_went_changes_neither_order_nor_score(String q) {
        List<Hit> first = ranked(q, 0);

        assertThat(first).isNotEmpty();
        for (int turn = 1; turn < OUTCOMES.size(); turn++) {
            assertThat(ranked(q, turn)).isEqualTo(first);
        }
    }

    /** The same four items, each with another outcome at every turn; in a new index, as what is overwritten still weighs. */
    private List<Hit> ranked(String q, int turn) {
        Rebuild rebuild = engine.startRebuild();
        rebuild.add(Item.made(
                item("Faldulykker i hjemmet", turn).topics("fald"),
                item("Balance og motion", turn + 1).topics("fald"),
                item("Faldulykker og balance", turn + 2),
                item("Svimmelhed", turn + 3).topics("fald")));
        rebuild.finish(new Position("1"));
        return search(Query.of(q)).hits();
    }

    private static Item item(String title, int turn) {
        return Item.titled(title).outcome(OUTCOMES.get(turn % OUTCOMES.size()));
    }
}
