package dk.videnrul.peers;

/**
 * Whether a municipality is town or country: rural where fewer than 150 people live on a square kilometre, the threshold by
 * which the OECD sorts local units in its regional typology. The population is that of the reference data; the area is
 * measured on the simplified boundaries of the map, so that the few municipalities close to the threshold (Gribskov,
 * Sønderborg, Esbjerg, Kolding) may be taken for the other.
 */
enum Settlement {
    URBAN,
    RURAL;

    static final int THRESHOLD = 150;

    /** @param density inhabitants per square kilometre */
    static Settlement of(double density) {
        return density < THRESHOLD ? RURAL : URBAN;
    }
}
