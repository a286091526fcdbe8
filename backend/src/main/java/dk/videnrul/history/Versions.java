package dk.videnrul.history;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item said before, for those who may change it and those who wrote it. */
@ApplicationScoped
class Versions {
    private final ItemVersionRepository versions;
    private final ItemGate gate;
    private final Comparing comparing;
    private final CurrentActor current;

    Versions(ItemVersionRepository versions, ItemGate gate, Comparing comparing, CurrentActor current) {
        this.versions = versions;
        this.gate = gate;
        this.comparing = comparing;
        this.current = current;
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<VersionSummary> list(String publicId, int limit, @Nullable String after) {
        UUID item = readable(publicId);
        Cursor cursor = Cursor.decode(after, 1);
        return Page.of(
                versions.of(item, cursor == null ? null : cursor.key(0, Integer::valueOf), limit + 1),
                limit,
                null,
                version -> Cursor.after(version.number()),
                version -> version);
    }

    /** @throws Refusal.NotFound when there is no such version */
    @Transactional
    VersionView get(String publicId, int number) {
        UUID item = readable(publicId);
        return versions.one(item, number)
                .map(version -> new VersionView(
                        publicId, number, version.at, version.name, version.what, version.note, version.content))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** @throws Refusal.NotFound when one of the versions is not there */
    @Transactional
    Comparison compare(String publicId, int from, int to) {
        UUID item = readable(publicId);
        int later = to > 0
                ? to
                : versions.newest(item).orElseThrow(Refusal.NotFound::new).key.number();
        int earlier = from > 0 ? from : Math.max(1, later - 1);
        Map<Integer, ItemVersion> both =
                versions.numbered(item, new java.util.HashSet<>(java.util.List.of(earlier, later)));
        ItemVersion one = both.get(earlier);
        ItemVersion other = both.get(later);
        if (one == null || other == null) {
            throw new Refusal.NotFound();
        }
        return comparing.compare(one, other);
    }

    private UUID readable(String publicId) {
        ItemFacts item = gate.seen(publicId);
        AccessTable.require(current.get(), Action.SEE_VERSIONS, item.toOn());
        return item.id();
    }
}
