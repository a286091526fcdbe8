package dk.videnrul.search.engine;

import dk.videnrul.search.engine.Alternative.Part;
import dk.videnrul.search.engine.TextQuery.Best;
import dk.videnrul.search.engine.TextQuery.Combined;
import dk.videnrul.search.engine.TextQuery.In;
import dk.videnrul.search.engine.TextQuery.Place;
import dk.videnrul.search.engine.TextQuery.Row;
import dk.videnrul.search.engine.TextQuery.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the words of the house: in all texts, attachments too. */
final class HouseQueries {

    /** Of what they count side by side. */
    private static final float APART = 0.5f;
    /** Of an expression in its different forms. */
    private static final int MOST_ROWS = 8;

    private HouseQueries() {}

    static TextQuery word(Alternative other) {
        return new Best(TextQueries.ways(other.stem(), List.of()));
    }

    static TextQuery topic(Alternative other) {
        return new In(Fields.TOPICS, other.written());
    }

    /** Counts as one word of it does: otherwise long expressions would count for more than what was typed. */
    static TextQuery expression(Alternative other) {
        List<TextQuery> words = other.expression().stream()
                .<TextQuery>map(part -> new Best(part.forms().stream()
                        .flatMap(form -> TextQueries.ways(form, List.of()).stream())
                        .toList()))
                .toList();
        float share = 1f / words.size();
        return new Best(List.of(
                new Weighted(all(Stream.concat(words.stream(), Stream.of(sideBySide(other)))), share),
                new Weighted(all(words.stream()), share * APART)));
    }

    private static TextQuery all(Stream<TextQuery> queries) {
        return new Combined(List.of(), queries.toList(), List.of());
    }

    /** Whether they stand together is asked, not counted. */
    private static TextQuery sideBySide(Alternative other) {
        List<List<Place>> rows = rows(other.expression());
        List<TextQuery> anywhere = Stream.concat(
                        Stream.of(TextField.values()).map(TextField::words), Stream.of(Fields.ATTACHMENT_WORDS))
                .flatMap(field -> rows.stream().<TextQuery>map(places -> new Row(field, places)))
                .toList();
        return new Weighted(new Best(anywhere), 0);
    }

    private static List<List<Place>> rows(List<Part> expression) {
        List<List<Place>> rows = List.of(List.of());
        for (Part part : expression) {
            rows = rows.stream()
                    .flatMap(row -> part.forms().stream().map(form -> and(row, new Place(form, part.position()))))
                    .limit(MOST_ROWS)
                    .toList();
        }
        return rows;
    }

    private static List<Place> and(List<Place> row, Place next) {
        var longer = new ArrayList<>(row);
        longer.add(next);
        return List.copyOf(longer);
    }
}
