package dk.videnrul.brief;

import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the names of what was found. */
@ApplicationScoped
class Naming {
    private final KnowledgeReading knowledge;
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final Gazetteer gazetteer;

    Naming(KnowledgeReading knowledge, ThemeGroups groups, Bylines bylines, Gazetteer gazetteer) {
        this.knowledge = knowledge;
        this.groups = groups;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
    }

    Known of(Findings found, BriefReader reader) {
        Map<UUID, ItemGlance> glances = knowledge.glances(found.items(), reader.sight());
        Set<UUID> owners = new HashSet<>();
        glances.values().forEach(glance -> {
            if (glance.themeGroup() != null) {
                owners.add(glance.themeGroup());
            }
        });
        found.meetings().rows().forEach(meeting -> owners.addAll(meeting.themeGroups()));
        Map<UUID, ThemeGroupFacts> named = groups.withIds(owners);
        Map<UUID, BriefItem> items = new HashMap<>();
        glances.forEach((id, glance) -> items.put(id, item(glance, named)));
        return new Known(items, named, bylines.of(found.senders(), reader.language()), reader.language());
    }

    private BriefItem item(ItemGlance glance, Map<UUID, ThemeGroupFacts> named) {
        @Nullable ThemeGroupFacts owner = glance.themeGroup() == null ? null : named.get(glance.themeGroup());
        return new BriefItem(
                glance.publicId(),
                glance.title(),
                glance.summary(),
                glance.kind(),
                glance.outcome(),
                glance.visibility(),
                municipality(glance.municipality()),
                owner == null ? null : owner.toRef(),
                glance.publishedAt(),
                glance.version());
    }

    private @Nullable MunicipalityRef municipality(@Nullable String code) {
        return gazetteer.ref(code);
    }
}
