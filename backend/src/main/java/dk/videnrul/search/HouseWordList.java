package dk.videnrul.search;

import dk.videnrul.search.engine.HouseWord;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.wording.WordingFacts;
import dk.videnrul.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hands the words that the secretariat keeps to the engine. */
@ApplicationScoped
class HouseWordList implements HouseWords {
    private final Wordings wordings;
    private volatile Handed handed = new Handed(List.of(), List.of());

    private record Handed(List<WordingFacts> of, List<HouseWord> words) {}

    HouseWordList(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public List<HouseWord> now() {
        List<WordingFacts> now = wordings.now();
        Handed last = handed;
        if (last.of() != now) {
            last = new Handed(
                    now,
                    now.stream()
                            .map(one -> new HouseWord(one.typed(), one.found(), one.topics()))
                            .toList());
            handed = last;
        }
        return last.words();
    }
}
