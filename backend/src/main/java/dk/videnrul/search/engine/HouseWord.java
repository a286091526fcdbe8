package dk.videnrul.search.engine;

import java.util.List;

/**
 * Who types one of some expressions also looks for others.
 *
 * @param typed words, or expressions of several words; any form of them is meant
 * @param found words or expressions that are looked for as well
 * @param topics ids of topics whose items are looked for as well
 */
public record HouseWord(List<String> typed, List<String> found, List<String> topics) {

    public HouseWord {
        typed = List.copyOf(typed);
        found = List.copyOf(found);
        topics = List.copyOf(topics);
    }
}
