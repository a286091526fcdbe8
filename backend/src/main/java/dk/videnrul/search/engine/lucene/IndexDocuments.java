package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.DanishOrder;
import dk.videnrul.search.engine.AttachedText;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Likeness;
import dk.videnrul.search.engine.OtherLanguage;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Makes an item into what the index keeps of it. */
final class IndexDocuments {

    private static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType FREQUENCIES = indexed(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType TERMS = indexed(IndexOptions.DOCS, true);

    private static final FieldType PLACES = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);

    private final DanishAnalyzers danish;

    IndexDocuments(DanishAnalyzers danish) {
        this.danish = danish;
    }

    static Term idOf(UUID id) {
        return new Term(Fields.ID, id.toString());
    }

    Document of(SearchDocument item) {
        var document = new Document();
        addIdentity(document, item);
        addAccess(document, item);
        var all = new WholeText(danish);
        addText(document, all, TextField.TITLE, item.title());
        addText(document, all, TextField.SUMMARY, item.summary());
        addText(document, all, TextField.BODY, item.body());
        item.topicLabels().forEach(label -> addText(document, all, TextField.TOPICS, label));
        addLetters(document, item);
        OtherLanguage.of(item.language()).ifPresent(language -> addForeign(document, all, item, language));
        all.forEach((field, tokens) -> document.add(new Field(field, tokens, FREQUENCIES)));
        item.topics().forEach(topic -> document.add(new StringField(Fields.TOPICS, topic, Store.YES)));
        addTitle(document, item.title());
        document.add(new StoredField(Fields.STORED_SUMMARY, item.summary()));
        document.add(new StoredField(Fields.STORED_BODY, item.body()));
        item.attachments().forEach(attached -> addAttachment(document, attached));
        FacetFields.add(document, item);
        return document;
    }

    private static void addIdentity(Document document, SearchDocument item) {
        String id = item.id().toString();
        document.add(new StringField(Fields.ID, id, Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(Fields.VERSION, item.version()));
        var publishedAt = Objects.requireNonNullElse(item.publishedAt(), item.tendedAt());
        document.add(new LongPoint(Fields.PUBLISHED_AT, publishedAt.toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.PUBLISHED_AT, publishedAt.toEpochMilli()));
        document.add(new NumericDocValuesField(Fields.TENDED_AT, item.tendedAt().toEpochMilli()));
        var reviewDue = Objects.requireNonNullElse(item.reviewDue(), SearchDocument.NEVER);
        document.add(new LongPoint(Fields.REVIEW_DUE, reviewDue.toEpochDay()));
        document.add(new NumericDocValuesField(Fields.REVIEW_DUE, reviewDue.toEpochDay()));
    }

    private static void addAccess(Document document, SearchDocument item) {
        document.add(new StringField(Fields.STATUS, item.status(), Store.NO));
        document.add(new StringField(Fields.VISIBILITY, item.visibility(), Store.NO));
        item.writers().forEach(writer -> document.add(new StringField(Fields.WRITERS, writer, Store.NO)));
        if (item.themeGroupId() != null) {
            document.add(
                    new StringField(Fields.THEME_GROUP_ID, item.themeGroupId().toString(), Store.NO));
        }
    }

    private static void addText(Document document, WholeText all, TextField field, String text) {
        all.add(field, text);
        document.add(new Field(field.words(), text, WORDS));
        if (Likeness.COMPARED.contains(field)) {
            document.add(new Field(field.parts(), text, FREQUENCIES));
        }
        document.add(new Field(Fields.SPELLING, text, TERMS));
    }

    /** Besides the Danish fields: there, words are found that are the same in both, and phrases as they stand. */
    private static void addForeign(Document document, WholeText all, SearchDocument item, OtherLanguage language) {
        document.add(new StoredField(Fields.STORED_LANGUAGE, language.code()));
        all.add(TextField.TITLE, item.title(), language);
        all.add(TextField.SUMMARY, item.summary(), language);
        all.add(TextField.BODY, item.body(), language);
    }

    /** Not of the body: a long one has nearly all there are. */
    private static void addLetters(Document document, SearchDocument item) {
        Stream.concat(Stream.of(item.title(), item.summary()), item.topicLabels().stream())
                .forEach(text -> document.add(new Field(Fields.LETTERS, text, TERMS)));
    }

    /** With the places of its words, so that a snippet needs no second analysis of a long text. */
    private static void addAttachment(Document document, AttachedText attached) {
        document.add(new Field(Fields.ATTACHMENT_WORDS, attached.whole(), PLACES));
        document.add(new Field(Fields.ATTACHMENT_PARTS, attached.whole(), PLACES));
        document.add(new StoredField(Fields.STORED_ATTACHMENT_IDS, attached.id().toString()));
        document.add(new StoredField(Fields.STORED_ATTACHMENTS, attached.whole()));
    }

    private void addTitle(Document document, String title) {
        List<String> words = Words.of(danish.spelt(), title);
        document.add(new StoredField(Fields.STORED_TITLE, title));
        document.add(new SortedDocValuesField(Fields.TITLE_ORDER, new BytesRef(DanishOrder.key(title))));
        document.add(new Field(Fields.TITLE_WORDS, title, TERMS));
        document.add(new StringField(Fields.TITLE_LINE, Words.line(words), Store.NO));
    }

    private static FieldType indexed(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
