package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Which field is analysed how. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

    private static final int GAP_BETWEEN_TOPICS = 10;

    private final DanishAnalyzers danish;

    FieldAnalyzers(DanishAnalyzers danish) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.danish = danish;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (field.startsWith("parts.")) {
            return danish.withParts();
        }
        return switch (field) {
            case Fields.SPELLING -> danish.asWritten();
            case Fields.TITLE_WORDS -> danish.spelt();
            default -> danish.words();
        };
    }

    /** A phrase must not begin in one topic and end in the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_TOPICS;
    }
}
