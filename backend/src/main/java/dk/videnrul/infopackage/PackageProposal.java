package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a package could hold, for the secretariat to choose from. Nothing is kept of it.
 *
 * @param items shelf by shelf, the most fitting first
 * @param version that of the package; part of the entity tag
 */
public record PackageProposal(String slug, List<ProposedItem> items, long version) implements Addressed {

    /**
     * An item that fits.
     *
     * @param id short public id
     * @param summary in the item's own language
     * @param why why it was chosen, in the language of the package
     */
    public record ProposedItem(
            String id,
            PackageShelf shelf,
            String title,
            String summary,
            Kind kind,
            @Nullable Outcome outcome,
            @Nullable MunicipalityRef municipality,
            String why) {}

    @Override
    public String path() {
        return "/api/v1/info-packages/" + slug + "/proposal";
    }
}
