package dk.videnrul.plainbrief;

import dk.videnrul.platform.http.Addressed;
import org.jspecify.annotations.Nullable;

/**
 * What an item is about, in plain words.
 *
 * @param item short public id
 * @param text null where the item's own summary is shown
 * @param version 0 while nobody has written any; part of the entity tag
 */
public record PlainSummaryView(String item, @Nullable String text, long version) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + item + "/plain-summary";
    }
}
