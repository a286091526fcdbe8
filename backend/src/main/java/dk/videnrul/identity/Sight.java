package dk.videnrul.identity;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a caller may see, in the form in which queries use it: lists, counts, facets and suggestions are filtered by it, so
 * that none of them can show what the single resource would not.
 *
 * @param everything no filter at all
 * @param members also what is for members
 * @param themeGroups the groups whose own things are seen
 * @param moderated the groups whose drafts are seen, by those who may read them
 * @param own key of the caller, who sees what they wrote themselves; empty for those who write nothing
 */
public record Sight(boolean everything, boolean members, Set<UUID> themeGroups, Set<UUID> moderated, String own) {

    public static Sight of(Actor actor) {
        return new Sight(
                AccessTable.allows(actor, Action.SEE_GROUP_CONTENT) && AccessTable.allows(actor, Action.SEE_DRAFT),
                AccessTable.allows(actor, Action.SEE_MEMBERS_CONTENT),
                groupsWhere(actor, Action.SEE_GROUP_CONTENT),
                groupsWhere(actor, Action.SEE_DRAFT),
                AccessTable.allows(actor, Action.SEE_DRAFT, On.network().own(true)) ? actor.key() : "");
    }

    private static Set<UUID> groupsWhere(Actor actor, Action action) {
        return actor.themeGroups().stream()
                .filter(group -> AccessTable.allows(actor, action, On.group(group)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
