package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.io.IOException;

/** Reads what was typed, and adds what else is looked for, as far as the index has it. */
public final class Understanding {

    private final UserQueryParser parser;
    private final Joins joins;
    private final Repairs repairs;
    private final HouseSynonyms house;
    private final Synonyms synonyms;
    private final UnknownWords unknown;

    public Understanding(DanishAnalyzers danish) {
        this(danish, HouseWords.NONE);
    }

    /** @param words that count besides the thesaurus */
    public Understanding(DanishAnalyzers danish, HouseWords words) {
        parser = new UserQueryParser(danish);
        joins = new Joins(parser);
        repairs = new Repairs(danish, parser);
        house = new HouseSynonyms(danish, parser, words);
        synonyms = new Synonyms(parser);
        unknown = new UnknownWords(danish);
    }

    /** What was typed and nothing else. */
    public UserQuery literally(String typed) {
        return parser.parse(typed);
    }

    /** Compounds are joined before words are repaired: the parts of a compound need not be words. */
    public UserQuery of(String typed, Audience audience, IndexedWords index) throws IOException {
        UserQuery joined = joins.of(parser.parse(typed), index);
        UserQuery repaired = repairs.of(house.ofTyped(joined, index), audience, index);
        UserQuery widened = synonyms.of(house.ofRepaired(repaired, index), index);
        return unknown.of(widened, audience, index);
    }
}
