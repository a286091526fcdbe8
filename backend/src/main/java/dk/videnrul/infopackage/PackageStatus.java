package dk.videnrul.infopackage;

/** Where the secretariat's copy of a package is. What was issued before stays issued, whatever becomes of the copy. */
public enum PackageStatus {
    DRAFT,
    APPROVED,
    /** Nothing was changed since the latest edition. */
    ISSUED
}
