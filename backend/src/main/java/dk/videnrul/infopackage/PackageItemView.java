package dk.videnrul.infopackage;

import dk.videnrul.infopackage.EditionContent.EditionItem;
import org.jspecify.annotations.Nullable;

/**
 * An item of an edition.
 *
 * @param state what became of the item since
 * @param shown as it was when the edition was issued; null where it is withheld
 */
public record PackageItemView(
        PackageItemState state, @Nullable EditionItem shown) {

    /** What became of an item since an edition was issued. */
    public enum PackageItemState {
        CURRENT,
        /** The item says more or something else by now. */
        CHANGED,
        ARCHIVED,
        /** It is no longer for everybody, so that the edition does not show it either. */
        WITHHELD
    }
}
