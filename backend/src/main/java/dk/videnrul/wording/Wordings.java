package dk.videnrul.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.List;

/** The words that the search knows besides its own, held in memory: a search does not wait for the database. */
@ApplicationScoped
public class Wordings {
    private final WordingRepository wordings;
    private volatile WordingState held = WordingState.NONE;

    Wordings(WordingRepository wordings) {
        this.wordings = wordings;
    }

    /** The same list as long as nothing changes. */
    public List<WordingFacts> now() {
        return held.all();
    }

    /** Who changed words finds by them with the next call already. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordingState state) {
        held = state;
    }

    /** Reads the words where somebody has changed them since, on whichever node, or the database is of an earlier day. */
    @Transactional
    void refresh() {
        long version = wordings.state();
        if (version != held.version()) {
            held = WordingState.of(version, wordings.all());
        }
    }
}
