package dk.videnrul.metrics;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.platform.DanishTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as a condition of a query. Only what narrows is written down, so that the database plans for what is asked.
 *
 * @param until the first day after the period
 */
record Scope(
        Sight sight,
        @Nullable UUID themeGroup,
        @Nullable String focusArea,
        @Nullable Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** A condition and what it asks. */
    record Condition(String sql, Map<String, Object> values) {}

    /** Items i that are shared and seen, whenever they were published. */
    Condition items() {
        List<String> all = new ArrayList<>(List.of("i.status in ('PUBLISHED', 'ARCHIVED')"));
        Map<String, Object> values = new HashMap<>();
        if (!sight.everything()) {
            List<String> seen = new ArrayList<>(List.of("i.visibility = 'PUBLIC'"));
            if (sight.members()) {
                seen.add("i.visibility = 'MEMBERS'");
            }
            if (!sight.themeGroups().isEmpty()) {
                seen.add("i.theme_group in (:groups)");
                values.put("groups", sight.themeGroups());
            }
            all.add("(" + String.join(" or ", seen) + ")");
        }
        if (themeGroup != null) {
            all.add("i.theme_group = :themeGroup");
            values.put("themeGroup", themeGroup);
        }
        if (focusArea != null) {
            all.add(":focusArea = any(i.focus_areas)");
            values.put("focusArea", focusArea);
        }
        if (kind != null) {
            all.add("i.kind = :kind");
            values.put("kind", kind.name());
        }
        return new Condition(String.join(" and ", all), values);
    }

    /** Whether a moment is within the period. */
    Condition within(String moment) {
        return period(
                moment,
                from == null ? null : DanishTime.startOf(from),
                until == null ? null : DanishTime.startOf(until));
    }

    /** Whether a moment is before the period ends. */
    Condition beforeEnd(String moment) {
        return period(moment, null, until == null ? null : DanishTime.startOf(until));
    }

    /** Whether a day is within the period. */
    Condition withinDays(String day) {
        return period(day, from, until);
    }

    private static Condition period(String column, @Nullable Object from, @Nullable Object until) {
        String sql = "";
        Map<String, Object> values = new HashMap<>();
        String name = column.replace('.', '_');
        if (from != null) {
            sql += " and " + column + " >= :" + name + "_from";
            values.put(name + "_from", from);
        }
        if (until != null) {
            sql += " and " + column + " < :" + name + "_until";
            values.put(name + "_until", until);
        }
        return new Condition(sql, values);
    }
}
