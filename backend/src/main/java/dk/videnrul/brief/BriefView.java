package dk.videnrul.brief;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality should know and do now, as far as the reader sees it.
 *
 * @param since the first day of what is new
 * @param until the day on which it is read
 * @param newForUs from others: what was rolled here, what waits first, and what is suggested; no item twice
 * @param runningTrials that no result is expected of yet
 * @param waitingForResult trials of which a result was expected by today
 * @param dueReviews the longest due first
 * @param meetings within sixty days, the next one first
 * @param stranded the longest first
 * @param allowed what the reader may do with what stands in it
 */
public record BriefView(
        MunicipalityRef municipality,
        LocalDate since,
        LocalDate until,
        BriefSection<BriefNews> newForUs,
        BriefSection<BriefTrial> runningTrials,
        BriefSection<BriefTrial> waitingForResult,
        BriefSection<BriefReview> dueReviews,
        BriefSection<BriefMeeting> meetings,
        BriefSection<Stranded> stranded,
        List<BriefAction> allowed)
        implements Addressed {

    /** What a reader may do with what stands in a brief. */
    public enum BriefAction {
        /** Answer what was rolled here and what is suggested. */
        ANSWER,
        /** Forward items to colleagues, and see who opened them. */
        FORWARD,
        /** Take trials a step further. */
        CHANGE_TRIALS
    }

    static String pathOf(String code) {
        return "/api/v1/municipalities/" + code + "/brief";
    }

    @Override
    public String path() {
        return pathOf(municipality.code());
    }
}
