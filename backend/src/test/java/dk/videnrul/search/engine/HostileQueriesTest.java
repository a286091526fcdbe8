package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is answered. */
class HostileQueriesTest extends EngineTest {

    static List<String> hostile() {
        var random = new Random(3);
        var words = new StringBuilder();
        for (int n = 0; n < 5_000; n++) {
            words.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36)).append(' ');
        }
        return List.of(
                "*".repeat(10_000),
                "a* ?b ".repeat(10_000),
                "(".repeat(5_000) + "x" + ")".repeat(5_000),
                "\ud800 \udc00 \ud83d".repeat(500),
                "ry\u200bge\u200bstop ".repeat(500),
                "\u202egninyr\u202c ".repeat(500),
                "rygestophold".repeat(2_000),
                "støj larm barn motion kost ".repeat(200),
                "-a ".repeat(2_000),
                "\"a b\" ".repeat(2_000),
                words.toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_answered(String q) {
        index(Item.titled("Rygestop og støj").topics("rygestop"), Item.titled("Larm"));

        assertThat(search(Query.of(q)).total()).isBetween(0L, 2L);
    }

    @Test
    void only_the_first_words_are_looked_up_elsewhere() {
        index(Item.titled("Sundhed"));

        assertThat(search(dk.videnrul.search.engine.Query.of("ord ".repeat(10) + "sundehd"))
                        .suggestion())
                .isNull();
    }
}
