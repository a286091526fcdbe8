package dk.videnrul.search.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.Thesaurus;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.Item;
import dk.videnrul.search.engine.LastResort;
import dk.videnrul.search.engine.TextQueries;
import dk.videnrul.search.engine.Understanding;
import dk.videnrul.search.engine.UserQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query may cost is bounded by how many terms are looked up, whatever is typed. */
class QueryCostTest {

    private static final int MOST_TERMS = 4_000;

    @ParameterizedTest
    @MethodSource("dk.videnrul.search.engine.HostileQueriesTest#hostile")
    void asks_for_a_bounded_number_of_terms(String q) {
        try (var danish = new DanishAnalyzers()) {
            Query query = LuceneQueries.of(TextQueries.of(new Understanding(danish).literally(q)));

            assertThat(terms(query)).isLessThan(MOST_TERMS);
        }
    }

    @ParameterizedTest
    @MethodSource("dk.videnrul.search.engine.HostileQueriesTest#hostile")
    void the_last_resort_asks_for_a_bounded_number_of_terms(String q) {
        try (var danish = new DanishAnalyzers()) {
            UserQuery typed = new Understanding(danish).literally(q);

            assertThat(new LastResort(danish).of(typed))
                    .allSatisfy(
                            step -> assertThat(terms(LuceneQueries.of(step))).isLessThan(MOST_TERMS))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void an_index_that_has_every_synonym_does_not_make_a_query_grow_without_bound(@TempDir Path folder)
            throws IOException {
        String words = String.join(" ", Collections.nCopies(5, "ansvar plyndre skotøj kno hemmelig varig løfte pligt"));
        String texts = Stream.of(words.split(" "))
                .flatMap(word -> Thesaurus.get().senses(word).stream())
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(" "));
        try (var danish = new DanishAnalyzers();
                Generation index = Generation.create(folder, new FieldAnalyzers(danish))) {
            index.write(List.of(new Change.Put(Item.titled("Ord").body(texts).made())), new IndexDocuments(danish));
            index.refresh();
            UserQuery widened = index.read(
                    snapshot -> new Understanding(danish).of(words, Audience.GUEST, new LuceneWords(snapshot)));

            assertThat(widened.words()).anyMatch(word -> !word.alternatives().isEmpty());
            assertThat(terms(LuceneQueries.of(TextQueries.of(widened)))).isLessThan(MOST_TERMS);
        }
    }

    private static int terms(Query query) {
        var count = new AtomicInteger();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                count.addAndGet(terms.length);
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return count.get();
    }
}
