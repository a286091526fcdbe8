package dk.videnrul.search;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.SearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Titles of items that somebody may be typing, as far as the caller may see them; for the features above. */
@ApplicationScoped
public class Titles {
    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final CurrentActor actor;

    Titles(SearchEngine engine, KnowledgeReading knowledge, CurrentActor actor) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.actor = actor;
    }

    /** @param item short public id */
    public record Title(String item, String text) {}

    /** Asked of the index, and in one statement once more of the database; each title once. */
    @Transactional
    public List<Title> completing(String typed, int limit) {
        Sight sight = Sight.of(actor.get());
        List<Completion> found = engine.complete(typed, limit, Audiences.of(sight));
        Map<UUID, ItemGlance> seen =
                knowledge.glances(found.stream().map(Completion::id).toList(), sight);
        Map<String, Title> titles = new LinkedHashMap<>();
        for (Completion each : found) {
            ItemGlance item = seen.get(each.id());
            if (item != null) {
                titles.putIfAbsent(item.title(), new Title(item.publicId(), item.title()));
            }
        }
        return List.copyOf(titles.values());
    }
}
