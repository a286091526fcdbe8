package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.people.Byline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a package on which the secretariat works.
 *
 * @param items those of the draft with their names, in its order
 * @param approvedBy who approved it as it is
 * @param changes what the next edition would say otherwise than the latest; empty while there is none
 */
public record PackageDesk(
        PackageStatus status,
        InfoPackageDraft draft,
        List<PackageEntryView> items,
        @Nullable Byline approvedBy,
        @Nullable Instant approvedAt,
        List<EditionChange> changes) {

    /**
     * An item of the copy.
     *
     * @param id short public id
     * @param open whether everybody may read it, so that it can be issued
     */
    public record PackageEntryView(
            String id, String title, Kind kind, @Nullable Outcome outcome, boolean open) {}
}
