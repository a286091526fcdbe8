package dk.videnrul.search.engine;

import java.util.List;

/** The words that the keepers of the texts keep, besides the thesaurus. Asked at every query, so it answers from memory. */
@FunctionalInterface
public interface HouseWords {

    HouseWords NONE = List::of;

    /** The same list as long as nothing changes: what is made of it is kept for as long. */
    List<HouseWord> now();
}
