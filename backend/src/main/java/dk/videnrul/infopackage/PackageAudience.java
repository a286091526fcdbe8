package dk.videnrul.infopackage;

/** For whom a package is put together; a package may call them by another name. */
public enum PackageAudience {
    /** Who was elected to a municipal or a regional council lately. */
    NEWLY_ELECTED,
    COMMITTEE,
    MANAGEMENT,
    STAFF,
    PUBLIC
}
