package dk.videnrul.insight;

import dk.videnrul.metrics.Definition;
import dk.videnrul.vocabulary.Ref;
import java.util.List;

/** What there is knowledge about, in the order of the vocabulary; also that about which there is none. */
public record InsightCoverage(
        Definition definition,
        InsightState state,
        List<ConceptCoverage> focusAreas,
        List<ConceptCoverage> preventionPackages,
        List<ConceptCoverage> topics) {

    /**
     * How much there is about one concept.
     *
     * @param tried how many of the items another municipality began to try
     */
    public record ConceptCoverage(Ref concept, long items, long tried) {}
}
