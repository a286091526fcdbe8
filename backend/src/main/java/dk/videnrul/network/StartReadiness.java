package dk.videnrul.network;

import java.util.List;
import java.util.UUID;

/** Which start decisions a group still has to answer; the feature above that keeps them tells. */
public interface StartReadiness {

    /** Codes of the questions without an answer, in their order. */
    List<String> unanswered(UUID themeGroup);
}
