package dk.videnrul.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * The words of a text that tell something: those that are not in every twentieth item. Words are counted only so far, so
 * that a common one costs no more than a rare one.
 */
@ApplicationScoped
class TellingWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 5;
    private static final int MOST_READ = 40;
    private static final int MOST_KEPT = 12;

    private final Session database;

    TellingWords(Session database) {
        this.database = database;
    }

    /** As the text writes them, by their stem. */
    Map<String, String> of(String text) {
        String[] words = Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .limit(MOST_READ)
                .toArray(String[]::new);
        Map<String, String> telling = new LinkedHashMap<>();
        if (words.length > 0) {
            database.createNativeQuery("""
                            select stem, word
                            from (
                                select word, place, array_to_string(ts_lexize('danish_stem', word), '') as stem
                                from unnest(cast(:words as text[])) with ordinality as given (word, place)) as stemmed
                            where stem <> '' and (
                                select count(*)
                                from (
                                    select from knowledge_item
                                    where status = 'PUBLISHED'
                                        and to_tsvector(cast('danish' as regconfig), title || ' ' || summary)
                                            @@ cast(quote_literal(stem) as tsquery)
                                    limit (select cast(greatest(20, reltuples / 20) as bigint) from pg_class
                                        where oid = cast('knowledge_item' as regclass))) as seen)
                                < (select cast(greatest(20, reltuples / 20) as bigint) from pg_class
                                    where oid = cast('knowledge_item' as regclass))
                            order by place
                            limit :most""", Tuple.class)
                    .setParameter("words", words)
                    .setParameter("most", MOST_KEPT)
                    .getResultStream()
                    .forEach(row -> telling.putIfAbsent(row.get("stem", String.class), row.get("word", String.class)));
        }
        return telling;
    }
}
