package dk.videnrul.network;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What features above need to know of a group to decide and to name it.
 *
 * @param successor the group that goes on with the subject of a closed one
 * @param steward the person who looks after the items of a closed group
 */
public record ThemeGroupFacts(
        UUID id,
        String slug,
        String name,
        ThemeGroupStatus status,
        @Nullable ThemeGroupRef successor,
        @Nullable UUID steward) {

    public boolean closed() {
        return status == ThemeGroupStatus.CLOSED;
    }

    /** Those of the groups that are known, in order of name. */
    public static List<ThemeGroupRef> refs(Collection<UUID> groups, Map<UUID, ThemeGroupFacts> known) {
        return groups.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(ThemeGroupFacts::toRef)
                .sorted(Comparator.comparing(ThemeGroupRef::name))
                .toList();
    }

    public ThemeGroupRef toRef() {
        return new ThemeGroupRef(slug, name);
    }

    /**
     * Notes that nothing new can be brought to a closed group, and where to go instead.
     *
     * @param pointer the field that names the group
     */
    public void checkTakesNew(String pointer, Faults faults) {
        if (closed()) {
            faults.add(
                    successor == null
                            ? Fault.at(pointer, "theme-group-closed", name)
                            : Fault.at(pointer, "theme-group-succeeded", name, successor.name()));
        }
    }
}
