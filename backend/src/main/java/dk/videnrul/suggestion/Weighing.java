package dk.videnrul.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs items and places against each other again; what was answered is left as it is. */
@ApplicationScoped
class Weighing {
    /** So many are open at a place: more than anybody reads. */
    static final int MOST_OPEN = 50;

    private final SuggestionRepository suggestions;
    private final PlaceRepository places;
    private final ItemReader items;
    private final Candidates candidates;
    private final InterestReader interests;
    private final Clock clock;

    Weighing(
            SuggestionRepository suggestions,
            PlaceRepository places,
            ItemReader items,
            Candidates candidates,
            InterestReader interests,
            Clock clock) {
        this.suggestions = suggestions;
        this.places = places;
        this.items = items;
        this.candidates = candidates;
        this.interests = interests;
        this.clock = clock;
    }

    /** An item that fits, and how well. */
    private record Fitting(UUID item, Fit fit) {}

    /** These items at every place. */
    void items(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, ItemTraits> known =
                items.traits(ids).stream().collect(Collectors.toMap(ItemTraits::id, Function.identity()));
        Map<UUID, Map<UUID, Suggestion>> there = new HashMap<>();
        suggestions
                .ofItems(ids)
                .forEach(one ->
                        there.computeIfAbsent(one.item, item -> new HashMap<>()).put(one.place, one));
        List<SuggestionPlace> open = known.isEmpty() ? List.of() : places.open();
        Set<UUID> more = new HashSet<>();
        for (UUID id : ids) {
            Map<UUID, Suggestion> rest = there.getOrDefault(id, new HashMap<>());
            @Nullable ItemTraits item = known.get(id);
            if (item != null) {
                for (SuggestionPlace place : open) {
                    Optional<Fit> fit = Fit.between(place, item);
                    if (fit.isPresent() && put(rest.remove(place.id), place.id, id, fit.get())) {
                        more.add(place.id);
                    }
                }
            }
            rest.values().forEach(this::letGo);
        }
        suggestions.trim(more, MOST_OPEN);
    }

    /** The best items for a place as it is now. */
    void place(SuggestionPlace place) {
        Instant now = clock.instant();
        interests.of(place).ifPresentOrElse(told -> place.describe(told, now), () -> place.close(now));
        List<Fitting> best = new ArrayList<>();
        for (ItemTraits item : items.traits(candidates.of(place))) {
            Fit.between(place, item).ifPresent(fit -> best.add(new Fitting(item.id(), fit)));
        }
        best.sort(Comparator.comparingInt((Fitting one) -> one.fit().score())
                .thenComparing(Fitting::item)
                .reversed());
        Map<UUID, Suggestion> open = byItem(suggestions.openAt(place.id));
        Map<UUID, Suggestion> there = byItem(
                suggestions.ofItemsAt(place.id, best.stream().map(Fitting::item).toList()));
        int left = MOST_OPEN;
        for (Fitting one : best) {
            @Nullable Suggestion known = there.get(one.item());
            if (left > 0 && (known == null || known.isOpen())) {
                put(known, place.id, one.item(), one.fit());
                open.remove(one.item());
                left--;
            }
        }
        open.values().forEach(this::letGo);
        suggestions.flush();
    }

    /** Whether the place has one more than before. */
    private boolean put(@Nullable Suggestion known, UUID place, UUID item, Fit fit) {
        if (known != null) {
            known.weigh(fit, clock.instant());
            return false;
        }
        suggestions.persist(new Suggestion(place, item, fit, clock.instant()));
        return true;
    }

    private void letGo(Suggestion suggestion) {
        if (suggestion.isOpen()) {
            suggestions.delete(suggestion);
        }
    }

    private static Map<UUID, Suggestion> byItem(List<Suggestion> found) {
        return found.stream().collect(Collectors.toMap(one -> one.item, Function.identity()));
    }
}
