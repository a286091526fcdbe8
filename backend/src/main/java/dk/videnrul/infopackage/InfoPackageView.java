package dk.videnrul.infopackage;

import dk.videnrul.platform.http.Addressed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package: what was issued, and for those who see drafts, what the next edition may become.
 *
 * @param latest the latest edition; null where there is none
 * @param editions the latest first
 * @param desk the copy on which the secretariat works; for those who see drafts
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it
 * @param version counts the changes of the copy; part of the entity tag
 */
public record InfoPackageView(
        String slug,
        @Nullable EditionView latest,
        List<EditionRef> editions,
        @Nullable PackageDesk desk,
        boolean demo,
        List<PackageAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with a package. */
    public enum PackageAction {
        CHANGE,
        DELETE,
        APPROVE,
        TAKE_BACK,
        ISSUE
    }

    @Override
    public String path() {
        return "/api/v1/info-packages/" + slug;
    }
}
