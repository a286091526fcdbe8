package dk.videnrul.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Counts in the database, each measure in one or two statements. */
@ApplicationScoped
class Figures {
    static final String TIME_TO_PRACTICE =
            """
            select count(*) as n, count(days) as tried,
                percentile_cont(0.25) within group (order by days) as lower,
                percentile_cont(0.5) within group (order by days) as middle,
                percentile_cont(0.75) within group (order by days) as upper,
                count(*) filter (where days <= 30) as s30,
                count(*) filter (where days > 30 and days <= 90) as s90,
                count(*) filter (where days > 90 and days <= 180) as s180,
                count(*) filter (where days > 180 and days <= 365) as s365,
                count(*) filter (where days > 365) as later
            from (
                select\s""" + Counting.DAYS_TO_PRACTICE + " as days from knowledge_item i" + Counting.TRIED_ELSEWHERE + """
                where %s%s
                group by i.id) as item""";

    static final String ITEMS = "select count(*) as n from knowledge_item i where %s%s";

    static final String ITEMS_BY_FOCUS_AREA = """
            select area, count(*) as n from knowledge_item i, unnest(i.focus_areas) as area
            where %s%s group by area""";

    static final String ROLLS = """
            select count(*) as n, count(distinct r.item) as items,
                count(*) filter (where r.status = 'SENT') as sent,
                count(*) filter (where r.status = 'SEEN') as seen,
                count(*) filter (where r.status = 'TAKEN_UP') as taken_up,
                count(*) filter (where r.status = 'DECLINED') as declined,
                count(r.to_municipality) as to_municipalities,
                percentile_cont(0.5) within group (order by extract(epoch from r.answered_at - r.sent_at)) / 86400 as days
            from roll r join knowledge_item i on i.id = r.item
            where %s%s""";

    static final String ROLLS_TO_GROUPS = """
            select r.to_group as themegroup, count(*) as n,
                count(*) filter (where r.status = 'TAKEN_UP') as taken_up,
                count(*) filter (where r.status = 'DECLINED') as declined
            from roll r join knowledge_item i on i.id = r.item
            where r.to_group is not null and %s%s
            group by r.to_group order by n desc, r.to_group limit 20""";

    static final String PLACES = """
            select distinct cast(r.to_group as text) as themegroup, r.to_municipality as municipality
            from roll r join knowledge_item i on i.id = r.item
            where\s""" + Counting.TAKEN_UP_ELSEWHERE + """
                and %1$s%2$s
            union
            select distinct null, t.municipality
            from trial t join knowledge_item i on i.id = t.item
            where\s""" + Counting.BEGUN_ELSEWHERE + " and %1$s%3$s";

    static final String RESULTS = """
            select count(*) filter (where i.outcome = 'POSITIVE') as positive,
                count(*) filter (where i.outcome = 'MIXED') as mixed,
                count(*) filter (where i.outcome = 'NONE') as none,
                count(*) filter (where i.outcome = 'NEGATIVE') as negative,
                count(*) as n
            from knowledge_item i where %s%s""";

    static final String TRIAL_RESULTS = """
            select count(*) filter (where t.outcome = 'POSITIVE') as positive,
                count(*) filter (where t.outcome = 'MIXED') as mixed,
                count(*) filter (where t.outcome = 'NONE') as none,
                count(*) filter (where t.outcome = 'NEGATIVE') as negative
            from trial t join knowledge_item i on i.id = t.item
            where t.outcome is not null and %s%s""";

    private final EntityManager database;

    Figures(EntityManager database) {
        this.database = database;
    }

    Tuple timeToPractice(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("i.published_at");
        return one(TIME_TO_PRACTICE.formatted(items.sql(), period.sql()), items, period);
    }

    /** The items that were published by the end of the period. */
    long itemsToRoll(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.beforeEnd("i.published_at");
        return Rows.count(one(ITEMS.formatted(items.sql(), period.sql()), items, period), "n");
    }

    /** @param focusAreas items in any of them; none for all items */
    long published(Scope scope, List<String> focusAreas) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("i.published_at");
        Scope.Condition areas = focusAreas.isEmpty()
                ? new Scope.Condition("", Map.of())
                : new Scope.Condition(
                        " and i.focus_areas && cast(:areas as text[])",
                        Map.of("areas", focusAreas.toArray(String[]::new)));
        return Rows.count(one(ITEMS.formatted(items.sql(), period.sql() + areas.sql()), items, period, areas), "n");
    }

    List<Tuple> publishedByFocusArea(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("i.published_at");
        return all(ITEMS_BY_FOCUS_AREA.formatted(items.sql(), period.sql()), items, period);
    }

    Tuple rolls(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("r.sent_at");
        return one(ROLLS.formatted(items.sql(), period.sql()), items, period);
    }

    List<Tuple> rollsToGroups(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("r.sent_at");
        return all(ROLLS_TO_GROUPS.formatted(items.sql(), period.sql()), items, period);
    }

    List<Tuple> places(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition answered = scope.within("r.answered_at");
        Scope.Condition begun = scope.withinDays("t.started_on");
        return all(PLACES.formatted(items.sql(), answered.sql(), begun.sql()), items, answered, begun);
    }

    Tuple results(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.within("i.published_at");
        return one(RESULTS.formatted(items.sql(), period.sql()), items, period);
    }

    Tuple trialResults(Scope scope) {
        Scope.Condition items = scope.items();
        Scope.Condition period = scope.withinDays("t.ended_on");
        return one(TRIAL_RESULTS.formatted(items.sql(), period.sql()), items, period);
    }

    private Tuple one(String sql, Scope.Condition... conditions) {
        return (Tuple) query(sql, conditions).getSingleResult();
    }

    @SuppressWarnings("unchecked") // the query was created for tuples
    private List<Tuple> all(String sql, Scope.Condition... conditions) {
        return query(sql, conditions).getResultList();
    }

    private Query query(String sql, Scope.Condition... conditions) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        Arrays.stream(conditions).forEach(condition -> condition.values().forEach(query::setParameter));
        return query;
    }
}
