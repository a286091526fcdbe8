package dk.videnrul.knowledge;

import dk.videnrul.identity.Sight;
import java.util.Map;

/** What a caller may see of items, as a condition of a query; for the queries of features that list what hangs on items. */
public final class SeenItems {
    private static final String SEEN = """
            (:everything = true
              or %1$s.createdBy = :own
              or array_contains(%1$s.coAuthors, :own)
              or %1$s.themeGroup in :moderated
              or (%1$s.status in (PUBLISHED, ARCHIVED)
                  and (%1$s.visibility = PUBLIC
                       or (%1$s.visibility = MEMBERS and :members = true)
                       or (%1$s.visibility = GROUP and %1$s.themeGroup in :groups))))""";

    private SeenItems() {}

    /**
     * The condition in HQL.
     *
     * @param item how the query calls the {@code KnowledgeItem}
     */
    public static String condition(String item) {
        return SEEN.formatted(item);
    }

    /** What the condition asks about the caller. */
    public static Map<String, Object> parameters(Sight sight) {
        return Map.of(
                "everything",
                sight.everything(),
                "own",
                sight.own(),
                "moderated",
                sight.moderated(),
                "members",
                sight.members(),
                "groups",
                sight.themeGroups());
    }
}
