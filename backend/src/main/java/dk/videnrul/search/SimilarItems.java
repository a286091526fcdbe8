package dk.videnrul.search;

import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that are like a text or another item, the most alike first; at most five. */
public record SimilarItems(List<SimilarItem> items) {

    /**
     * An item that is like it.
     *
     * @param id short public id
     * @param reason why it is shown, in the caller's language
     */
    public record SimilarItem(
            String id,
            String title,
            Kind kind,
            @Nullable Outcome outcome,
            ItemStatus status,
            @Nullable MunicipalityRef municipality,
            @Nullable ThemeGroupRef themeGroup,
            String reason) {}
}
