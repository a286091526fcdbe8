package dk.videnrul.insight;

import dk.videnrul.insight.InsightFlow.FlowPlace;
import dk.videnrul.insight.InsightFlow.FlowPlaceKind;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Theme groups and regions, as the sums call them and as the answers do; regions as they are today. */
@ApplicationScoped
class InsightPlaces {
    private static final String GROUP = "group:";
    private static final String REGION = "region:";

    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Speech speech;

    InsightPlaces(ThemeGroups groups, Gazetteer gazetteer, Speech speech) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    /** The places by what the sums call them; those that are gone are left out. */
    Map<String, FlowPlace> named(Collection<String> keys) {
        Map<UUID, ThemeGroupFacts> known = groups.withIds(keys.stream()
                .filter(key -> key.startsWith(GROUP))
                .map(InsightPlaces::id)
                .collect(Collectors.toSet()));
        Map<String, FlowPlace> regions = regions();
        Map<String, FlowPlace> places = new HashMap<>();
        keys.forEach(key -> {
            @Nullable FlowPlace place = key.startsWith(GROUP) ? place(known.get(id(key))) : regions.get(key);
            if (place != null) {
                places.put(key, place);
            }
        });
        return places;
    }

    /** What the sums call a place that the answers call so; none where there is no such place. */
    List<String> keysOf(String key) {
        if (key.startsWith(GROUP)) {
            return groups.withSlugs(List.of(key.substring(GROUP.length()))).values().stream()
                    .map(group -> GROUP + group.id())
                    .toList();
        }
        return gazetteer.regionsIn(key.startsWith(REGION) ? key.substring(REGION.length()) : "").stream()
                .map(slug -> REGION + slug)
                .toList();
    }

    static UUID id(String key) {
        return UUID.fromString(key.substring(GROUP.length()));
    }

    private Map<String, FlowPlace> regions() {
        Map<String, FlowPlace> all = new HashMap<>();
        gazetteer.facts().stream().map(MunicipalityFacts::region).distinct().forEach(slug -> {
            String name = gazetteer.regionName(slug, speech.language()).orElseThrow();
            FlowPlace place = new FlowPlace(REGION + slug, FlowPlaceKind.REGION, name);
            gazetteer.regionsIn(slug).forEach(part -> all.put(REGION + part, place));
        });
        return all;
    }

    private static @Nullable FlowPlace place(@Nullable ThemeGroupFacts group) {
        return group == null ? null : new FlowPlace(GROUP + group.slug(), FlowPlaceKind.GROUP, group.name());
    }
}
