package dk.videnrul.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a harvester can ask, and with which arguments. */
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(Argument.IDENTIFIER), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    LIST_IDENTIFIERS(
            "ListIdentifiers",
            Set.of(Argument.METADATA_PREFIX),
            Set.of(Argument.FROM, Argument.UNTIL, Argument.SET),
            true),
    LIST_RECORDS(
            "ListRecords", Set.of(Argument.METADATA_PREFIX), Set.of(Argument.FROM, Argument.UNTIL, Argument.SET), true),
    GET_RECORD("GetRecord", Set.of(Argument.IDENTIFIER, Argument.METADATA_PREFIX), Set.of(), false);

    private final String written;
    private final Set<String> needed;
    private final Set<String> possible;
    private final boolean inParts;

    /** @param inParts whether its answers can be so long that they come in parts */
    Verb(String written, Set<String> needed, Set<String> possible, boolean inParts) {
        this.written = written;
        this.needed = needed;
        this.possible = possible;
        this.inParts = inParts;
    }

    String written() {
        return written;
    }

    Set<String> needed() {
        return needed;
    }

    boolean takes(String argument) {
        return needed.contains(argument)
                || possible.contains(argument)
                || (inParts && argument.equals(Argument.RESUMPTION_TOKEN));
    }

    static Optional<Verb> of(@Nullable String written) {
        return Arrays.stream(values())
                .filter(verb -> verb.written.equals(written))
                .findFirst();
    }
}
