package dk.videnrul.search;

import dk.videnrul.identity.Sight;
import dk.videnrul.search.engine.Audience;

/** What a caller may see, as the index understands it. */
final class Audiences {
    private Audiences() {}

    static Audience of(Sight sight) {
        return new Audience(sight.everything(), sight.members(), sight.themeGroups(), sight.own());
    }
}
