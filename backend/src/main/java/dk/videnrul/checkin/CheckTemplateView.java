package dk.videnrul.checkin;

import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What groups are asked, in every language of the product. A version never changes.
 *
 * @param number 1 for the first version
 * @param newest whether checks that begin now are made with it
 */
public record CheckTemplateView(
        int number, List<CheckCriterion> criteria, @Nullable String note, Byline madeBy, Instant madeAt, boolean newest)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/check-templates/" + number;
    }
}
