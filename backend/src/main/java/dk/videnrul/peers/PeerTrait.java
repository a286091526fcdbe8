package dk.videnrul.peers;

/** In what two municipalities are alike. */
public enum PeerTrait {
    /** The municipality itself chose the other one to compare with. */
    CHOSEN,
    /** They belong to the same band of population. */
    POPULATION,
    /** They belong to the same region today. */
    REGION,
    /** Both are urban, or both are rural. */
    URBAN_RURAL
}
