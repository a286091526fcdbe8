package dk.videnrul.metrics;

/** How a first trial elsewhere and a place reached are told, as parts of statements: one definition for all who count. */
public final class Counting {
    /** The day on which item i was first published. */
    public static final String DAY = "cast(i.published_at at time zone 'Europe/Copenhagen' as date)";

    /**
     * Trials t of item i by others. What began before it was published did not begin because of it; to be grouped by item,
     * so that its first trial is looked for once and not for each figure.
     */
    public static final String TRIED_ELSEWHERE = " left join trial t on t.item = i.id and t.started_on >= " + DAY
            + " and t.municipality is distinct from i.municipality ";

    /** The days from the first publication to the first trial of item i. */
    public static final String DAYS_TO_PRACTICE = "min(t.started_on) - " + DAY;

    /** Whether roll r reached a place: one where item i belongs is not reached by it. */
    public static final String TAKEN_UP_ELSEWHERE = """
            r.status = 'TAKEN_UP' and r.to_group is distinct from i.theme_group
                and (r.to_municipality is null or r.to_municipality is distinct from i.municipality)""";

    /** Whether trial t reached a place. */
    public static final String BEGUN_ELSEWHERE =
            "t.started_on is not null and t.municipality is distinct from i.municipality";

    private Counting() {}
}
