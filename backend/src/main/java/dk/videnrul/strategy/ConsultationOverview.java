package dk.videnrul.strategy;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.util.List;
import java.util.UUID;

/**
 * What came of a consultation, element by element.
 *
 * @param comments in all
 * @param waiting how many of them wait for an answer
 * @param municipalities for which somebody said something
 * @param elements those about which something was said, in the order of the version that was put out
 * @param version that of the strategy; part of the entity tag
 */
public record ConsultationOverview(
        UUID strategy,
        long comments,
        long waiting,
        List<MunicipalityRef> municipalities,
        List<ElementFeedback> elements,
        long version)
        implements Addressed {

    /**
     * What was said about one element.
     *
     * @param element its id
     * @param text as it was put out, or as it reads now where it came later
     */
    public record ElementFeedback(
            UUID element,
            StrategyElementKind kind,
            String text,
            long waiting,
            long considered,
            long accepted,
            long declined,
            List<MunicipalityRef> municipalities) {}

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/consultation";
    }
}
