package dk.videnrul.search.engine;

import dk.videnrul.search.engine.TextQuery.Form;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;

/** A language besides Danish in which items are written, with words inflected in its own way. */
public enum OtherLanguage {
    ENGLISH("en", Form.ENGLISH, new EnglishAnalyzer()),
    SWEDISH("sv", Form.SWEDISH, new SwedishAnalyzer());

    private final String code;
    private final Form form;
    private final Analyzer analyzer;

    OtherLanguage(String code, Form form, Analyzer analyzer) {
        this.code = code;
        this.form = form;
        this.analyzer = analyzer;
    }

    /** @param code as items say it, or null for Danish */
    public static Optional<OtherLanguage> of(@Nullable String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findAny();
    }

    public String code() {
        return code;
    }

    /** The fields of texts in this language. */
    public Form form() {
        return form;
    }

    /** Stems of words; may be used by any thread. */
    public Analyzer analyzer() {
        return analyzer;
    }
}
