package dk.videnrul.insight;

import dk.videnrul.metrics.Definition;
import dk.videnrul.municipality.MunicipalityRef;
import java.util.List;

/** Who shares and who tries, municipality by municipality. */
public record InsightMap(Definition definition, InsightState state, List<MunicipalityInsight> municipalities) {

    /**
     * One municipality in the years.
     *
     * @param region slug of the region to which it belongs today
     * @param shared items that it shared
     * @param tried items of others that it began to try
     * @param takenUp items of others that it took up when they were rolled to it
     */
    public record MunicipalityInsight(
            MunicipalityRef municipality, String region, int population, long shared, long tried, long takenUp) {

        boolean reached() {
            return tried + takenUp > 0;
        }
    }
}
