package dk.videnrul.wording;

import java.util.List;

/**
 * All words at one time.
 *
 * @param version how many changes there were
 */
record WordingState(long version, List<WordingFacts> all) {
    static final WordingState NONE = new WordingState(-1, List.of());

    static WordingState of(long version, List<Wording> all) {
        return new WordingState(version, all.stream().map(Wording::toFacts).toList());
    }
}
