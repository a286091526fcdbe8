package dk.videnrul.search.engine;

import dk.videnrul.search.engine.Condition.All;
import dk.videnrul.search.engine.Condition.Any;
import dk.videnrul.search.engine.Condition.Is;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that is read from an index goes through this filter. */
public final class VisibleTo {

    private VisibleTo() {}

    public static Condition audience(Audience audience) {
        Condition published = new Is(Fields.STATUS, "published");
        return audience.everything() ? published : new All(List.of(published, may(audience)));
    }

    private static Condition may(Audience audience) {
        var may = new ArrayList<Condition>();
        may.add(new Is(Fields.VISIBILITY, "public"));
        if (audience.members()) {
            may.add(new Is(Fields.VISIBILITY, "members"));
        }
        if (!audience.themeGroups().isEmpty()) {
            var ids = audience.themeGroups().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
            may.add(new All(List.of(new Is(Fields.VISIBILITY, "group"), new Is(Fields.THEME_GROUP_ID, ids))));
        }
        if (audience.own() != null) {
            may.add(new Is(Fields.WRITERS, audience.own()));
        }
        return new Any(List.copyOf(may));
    }
}
