package dk.videnrul.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class CheckRhythmRepository implements PanacheRepositoryBase<CheckRhythm, UUID> {

    /** What each group means to do; those that said nothing mean what is usual. */
    Map<UUID, CheckRhythm> of(Collection<UUID> groups) {
        Map<UUID, CheckRhythm> set = groups.isEmpty()
                ? Map.of()
                : list("themeGroup in ?1", groups).stream()
                        .collect(Collectors.toMap(rhythm -> rhythm.themeGroup, Function.identity()));
        return groups.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), group -> set.getOrDefault(group, new CheckRhythm(group))));
    }

    CheckRhythm of(UUID group) {
        return of(List.of(group)).values().iterator().next();
    }
}
