package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.DanishOrder;
import dk.videnrul.search.engine.AttachedText;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.FacetValues;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.OtherLanguage;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.Snippets;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.Words;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes an item into what is sent to the cluster. */
final class ItemSource {

    /** Of a file, as it is kept beside what is searched. */
    static final String FILE_ID = "id";

    static final String FILE_TEXT = "text";

    /** Words of the title as far as they may be typed, so that those that are not finished may be misspelt too. */
    static final String TITLE_BEGINNINGS = "titleBeginnings";

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 40;

    private final TermText terms;

    ItemSource(DanishAnalyzers danish) {
        terms = new TermText(danish);
    }

    Map<String, Object> of(SearchDocument item) {
        var source = new HashMap<String, Object>();
        addIdentity(source, item);
        source.put(Form.WORDS.prefix(), texts(item, terms::words));
        source.put(Form.PARTS.prefix(), texts(item, terms::parts));
        source.put(
                Fields.SPELLING,
                Stream.concat(Stream.of(item.title(), item.summary(), item.body()), item.topicLabels().stream())
                        .map(terms::asWritten)
                        .toList());
        // Not of the body: a long one has nearly all there are.
        source.put(
                Fields.LETTERS,
                Stream.concat(Stream.of(item.title(), item.summary()), item.topicLabels().stream())
                        .map(terms::letters)
                        .toList());
        OtherLanguage.of(item.language()).ifPresent(language -> addForeign(source, item, language));
        addTitle(source, item.title());
        source.put(Fields.STORED_SUMMARY, item.summary());
        source.put(Fields.STORED_BODY, Snippets.beginning(item.body()));
        source.put(
                Fields.STORED_ATTACHMENTS,
                item.attachments().stream()
                        .map(attached -> Map.of(FILE_ID, attached.id().toString(), FILE_TEXT, attached.whole()))
                        .toList());
        var facets = new HashMap<String, Object>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.name(), FacetValues.of(facet, item).toList());
        }
        source.put("facets", facets);
        return source;
    }

    private static void addIdentity(Map<String, Object> source, SearchDocument item) {
        source.put(Fields.ID, item.id().toString());
        source.put(Fields.VERSION, item.version());
        source.put(
                Fields.PUBLISHED_AT,
                Objects.requireNonNullElse(item.publishedAt(), item.tendedAt()).toEpochMilli());
        source.put(Fields.TENDED_AT, item.tendedAt().toEpochMilli());
        source.put(
                Fields.REVIEW_DUE,
                Objects.requireNonNullElse(item.reviewDue(), SearchDocument.NEVER)
                        .toEpochDay());
        source.put(Fields.STATUS, item.status());
        source.put(Fields.VISIBILITY, item.visibility());
        source.put(Fields.WRITERS, item.writers());
        if (item.themeGroupId() != null) {
            source.put(Fields.THEME_GROUP_ID, item.themeGroupId().toString());
        }
    }

    private Map<String, Object> texts(SearchDocument item, UnaryOperator<String> asTerms) {
        return Map.of(
                TextField.TITLE.name(),
                asTerms.apply(item.title()),
                TextField.SUMMARY.name(),
                asTerms.apply(item.summary()),
                TextField.BODY.name(),
                asTerms.apply(item.body()),
                TextField.TOPICS.name(),
                terms(item.topicLabels(), asTerms),
                IndexMapping.ATTACHMENTS,
                terms(item.attachments().stream().map(AttachedText::whole).toList(), asTerms));
    }

    /** Besides the Danish fields: there, words are found that are the same in both, and phrases as they stand. */
    private static void addForeign(Map<String, Object> source, SearchDocument item, OtherLanguage language) {
        source.put(Fields.STORED_LANGUAGE, language.code());
        source.put(
                language.form().prefix(),
                Map.of(
                        TextField.TITLE.name(), TermText.in(language, item.title()),
                        TextField.SUMMARY.name(), TermText.in(language, item.summary()),
                        TextField.BODY.name(), TermText.in(language, item.body())));
    }

    private static List<String> terms(List<String> texts, UnaryOperator<String> asTerms) {
        return texts.stream().map(asTerms).toList();
    }

    private void addTitle(Map<String, Object> source, String title) {
        List<String> words = terms.spelt(title);
        source.put(Fields.STORED_TITLE, title);
        source.put(Fields.TITLE_ORDER, new String(DanishOrder.key(title), StandardCharsets.UTF_8));
        source.put(Fields.TITLE_WORDS, String.join(" ", words));
        source.put(Fields.TITLE_LINE, Words.line(words));
        source.put(
                TITLE_BEGINNINGS, words.stream().flatMap(ItemSource::beginnings).collect(Collectors.joining(" ")));
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(SHORTEST_BEGINNING, Math.min(word.length(), LONGEST_BEGINNING))
                .mapToObj(letters -> word.substring(0, letters));
    }
}
