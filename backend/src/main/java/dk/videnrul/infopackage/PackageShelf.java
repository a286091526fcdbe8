package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Outcome;
import org.jspecify.annotations.Nullable;

/** Where an item stands in a package. What did not work has a place of its own, so that nobody overlooks that it is there. */
public enum PackageShelf {
    WORKED,
    DID_NOT_WORK,
    /** It worked in some places, or those who tried it do not agree. */
    CONTESTED;

    /** Nobody makes a success of a failure, or the other way round; what has no outcome may stand anywhere. */
    boolean takes(@Nullable Outcome outcome) {
        return switch (outcome) {
            case NONE, NEGATIVE -> this != WORKED;
            case POSITIVE -> this != DID_NOT_WORK;
            case MIXED -> true;
            case null -> true;
        };
    }
}
