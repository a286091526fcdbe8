package dk.videnrul.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.network.ThemeGroupFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether what comes in says anything new: what is left out, and what is there without a word in it, is the same. */
final class Sameness {
    private final Map<UUID, String> slugs = new HashMap<>();
    private final ObjectMapper mapper;

    Sameness(Collection<ThemeGroupFacts> owners, ObjectMapper mapper) {
        this.mapper = mapper;
        owners.forEach(this::knows);
    }

    void knows(ThemeGroupFacts group) {
        slugs.putIfAbsent(group.id(), group.slug());
    }

    @Nullable
    String slug(@Nullable UUID group) {
        return group == null ? null : slugs.get(group);
    }

    /** An item that is known by our id alone keeps the external id that it has. */
    boolean same(KnowledgeItem item, KnowledgeItemDraft draft) {
        ObjectNode before = said(item.toDraft(slug(item.themeGroup)));
        ObjectNode after = said(draft);
        if (draft.externalId() == null) {
            before.remove("externalId");
        }
        return before.equals(after);
    }

    private ObjectNode said(KnowledgeItemDraft draft) {
        ObjectNode said = mapper.valueToTree(draft);
        said.put("language", ItemContent.language(draft));
        said.set("visibility", mapper.valueToTree(ItemContent.visibility(draft)));
        said.put("licence", ItemContent.licence(draft));
        withoutGaps(said);
        return said;
    }

    private static void withoutGaps(JsonNode node) {
        for (Iterator<JsonNode> parts = node.elements(); parts.hasNext(); ) {
            JsonNode part = parts.next();
            if (part.isContainerNode()) {
                withoutGaps(part);
            }
            if (node.isObject() && saysNothing(part)) {
                parts.remove();
            }
        }
    }

    private static boolean saysNothing(JsonNode part) {
        return part.isNull()
                || (part.isTextual() && part.textValue().isBlank())
                || (part.isContainerNode() && part.isEmpty());
    }
}
