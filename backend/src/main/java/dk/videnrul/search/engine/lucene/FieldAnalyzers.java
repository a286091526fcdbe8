package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.TextField;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Which field is analysed how. */
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

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
            case Fields.LETTERS -> danish.letters();
            default -> danish.words();
        };
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return TextField.GAP;
    }
}
