package dk.videnrul.people;

import dk.videnrul.platform.page.AnyOf;
import dk.videnrul.platform.page.Cursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question for members, put together for the query; the choices of the people are part of it. */
final class MemberConditions {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    MemberConditions and(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    MemberConditions named(@Nullable String typed) {
        List<String> patterns = typed == null ? List.of() : NameSearch.patterns(typed);
        for (int place = 0; place < patterns.size(); place++) {
            and("searchName like :word" + place + " escape '!'", Map.of("word" + place, patterns.get(place)));
        }
        return this;
    }

    /** Nobody is found by topics that the viewer does not see. */
    MemberConditions competentIn(List<String> topics, Viewer viewer) {
        return topics.isEmpty()
                ? this
                : and(
                        """
                        %s and (privacy.topicsAudience = MEMBERS or id = :viewer
                             or (privacy.topicsAudience = GROUP and id in :fellows))""".formatted(AnyOf.shared("topics", "topics")),
                        Map.of(
                                "topics",
                                topics.toArray(String[]::new),
                                "viewer",
                                viewer.person() == null ? java.util.UUID.fromString(NOBODY) : viewer.person(),
                                "fellows",
                                viewer.fellows()));
    }

    MemberConditions after(@Nullable Cursor cursor) {
        return cursor == null
                ? this
                : and(
                        "(sortName, id) > (:afterName, :afterId)",
                        Map.of("afterName", cursor.keys().getFirst(), "afterId", cursor.id(1)));
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
