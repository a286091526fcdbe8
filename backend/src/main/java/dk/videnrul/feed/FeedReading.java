package dk.videnrul.feed;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedItem;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.roll.TakenUpItems;
import dk.videnrul.roll.TakenUpItems.TakenUp;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.search.SavedSearches;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a page of what is new somewhere, as somebody may see it; a bounded number of statements for any page. */
@ApplicationScoped
class FeedReading {
    /** The database orders ids by their bytes, as their text is ordered; Java does not. */
    private static final Comparator<FeedEntry> LATEST_FIRST = Comparator.comparing(FeedEntry::at)
            .thenComparing(entry -> entry.published().id().toString())
            .reversed();

    private final PublishedReading published;
    private final TakenUpItems takenUp;
    private final SavedSearches searches;
    private final CameHow words;

    FeedReading(PublishedReading published, TakenUpItems takenUp, SavedSearches searches, CameHow words) {
        this.published = published;
        this.takenUp = takenUp;
        this.searches = searches;
        this.words = words;
    }

    /** What a search finds. */
    FeedPart found(SavedSearch search, Actor reader, int limit, @Nullable String cursor) {
        Sight sight = Sight.of(reader);
        SavedSearches.Found found = searches.newest(search, sight, limit, cursor);
        Map<UUID, PublishedItem> items = published.withIds(found.items(), sight);
        List<FeedEntry> entries = found.items().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(item -> new FeedEntry(item, item.publishedAt(), null))
                .toList();
        return new FeedPart(entries, found.next());
    }

    /** What belongs to a theme group, and what it took up. */
    FeedPart ofGroup(UUID group, String name, Actor reader, int limit, @Nullable String cursor) {
        Sight sight = Sight.of(reader);
        PublishedReading.@Nullable After after = after(cursor);
        return merged(
                published.ofGroup(group, sight, after, limit + 1),
                takenUp.byGroup(group, sight, after, limit + 1),
                taken -> words.inGroup(name, taken, seesWhy(reader)),
                sight,
                limit);
    }

    /** What was tried in a municipality, and what it took up. */
    FeedPart ofMunicipality(String code, String name, Actor reader, int limit, @Nullable String cursor) {
        Sight sight = Sight.of(reader);
        PublishedReading.@Nullable After after = after(cursor);
        return merged(
                published.ofMunicipality(code, sight, after, limit + 1),
                takenUp.byMunicipality(code, sight, after, limit + 1),
                taken -> words.inMunicipality(name, taken, seesWhy(reader)),
                sight,
                limit);
    }

    private FeedPart merged(
            List<PublishedItem> own,
            List<TakenUp> taken,
            Function<List<TakenUp>, Map<UUID, String>> say,
            Sight sight,
            int limit) {
        Map<UUID, PublishedItem> items =
                published.withIds(taken.stream().map(TakenUp::item).toList(), sight);
        Map<UUID, String> said = say.apply(taken);
        List<FeedEntry> latest = Stream.concat(
                        own.stream().map(item -> new FeedEntry(item, item.publishedAt(), null)),
                        taken.stream()
                                .filter(one -> items.containsKey(one.item()))
                                .map(one -> new FeedEntry(
                                        Objects.requireNonNull(items.get(one.item())), one.at(), said.get(one.item()))))
                .sorted(LATEST_FIRST)
                .toList();
        if (latest.size() <= limit) {
            return new FeedPart(latest, null);
        }
        FeedEntry last = latest.get(limit - 1);
        return new FeedPart(
                latest.subList(0, limit),
                Cursor.after(last.at(), last.published().id()).encode());
    }

    private static boolean seesWhy(Actor reader) {
        return AccessTable.allows(reader, Action.SEE_ROLLS);
    }

    private static PublishedReading.@Nullable After after(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 2);
        return place == null ? null : new PublishedReading.After(place.key(0, Instant::parse), place.id(1));
    }
}
