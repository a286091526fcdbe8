package dk.videnrul.brief;

import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the entries of one brief name, read at once. */
record Known(Map<UUID, BriefItem> items, Map<UUID, ThemeGroupFacts> groups, Bylines.Known people, Language language) {

    Optional<BriefItem> item(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    List<ThemeGroupFacts> groups(Collection<UUID> ids) {
        return ids.stream()
                .map(groups::get)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(ThemeGroupFacts::name))
                .toList();
    }

    /** @param kept the name, where no member stands behind it */
    String name(@Nullable UUID person, @Nullable String kept) {
        return people.of(person, kept).name();
    }

    String say(String key, Object... arguments) {
        return Messages.say(language, key, arguments);
    }
}
