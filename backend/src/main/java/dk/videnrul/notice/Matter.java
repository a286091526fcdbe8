package dk.videnrul.notice;

import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.need.Needs;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with what it is about, as that stands when it is told.
 *
 * @param origin the item that somebody tried, of which the item tells
 */
record Matter(
        Happening happening,
        @Nullable SearchableItem item,
        @Nullable SearchableItem origin,
        Needs.@Nullable NeedFacts need) {

    SearchableItem theItem() {
        return Objects.requireNonNull(item);
    }

    Needs.NeedFacts theNeed() {
        return Objects.requireNonNull(need);
    }
}
