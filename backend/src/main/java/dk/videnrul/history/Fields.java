package dk.videnrul.history;

import dk.videnrul.knowledge.Contact;
import dk.videnrul.knowledge.EvidenceProfile;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.Story;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a draft by the names that callers know, in the order in which people read them. */
final class Fields {
    private static final Map<String, Function<KnowledgeItemDraft, @Nullable Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("title", KnowledgeItemDraft::title);
        ALL.put("summary", KnowledgeItemDraft::summary);
        ALL.put("kind", KnowledgeItemDraft::kind);
        ALL.put("outcome", KnowledgeItemDraft::outcome);
        ALL.put("body", KnowledgeItemDraft::body);
        story("initiative", Story::initiative);
        story("participants", Story::participants);
        story("practice", Story::practice);
        story("benefit", Story::benefit);
        story("advice", Story::advice);
        story("difficulties", Story::difficulties);
        story("results", Story::results);
        ALL.put("whatWorked", KnowledgeItemDraft::whatWorked);
        ALL.put("whatDidNot", KnowledgeItemDraft::whatDidNot);
        ALL.put("advice", KnowledgeItemDraft::advice);
        ALL.put("targetGroup", KnowledgeItemDraft::targetGroup);
        ALL.put("timeUse", KnowledgeItemDraft::timeUse);
        ALL.put("cost", KnowledgeItemDraft::cost);
        ALL.put("levels", KnowledgeItemDraft::levels);
        ALL.put("orientation", KnowledgeItemDraft::orientation);
        ALL.put("focusAreas", KnowledgeItemDraft::focusAreas);
        ALL.put("topics", KnowledgeItemDraft::topics);
        ALL.put("preventionPackages", KnowledgeItemDraft::preventionPackages);
        ALL.put("otherSectorGoal", KnowledgeItemDraft::otherSectorGoal);
        evidence("targetGroup", EvidenceProfile::targetGroup);
        evidence("method", EvidenceProfile::method);
        evidence("implementation", EvidenceProfile::implementation);
        evidence("effect", EvidenceProfile::effect);
        evidence("economy", EvidenceProfile::economy);
        ALL.put("municipality", KnowledgeItemDraft::municipality);
        ALL.put("themeGroup", KnowledgeItemDraft::themeGroup);
        ALL.put("authors", KnowledgeItemDraft::authors);
        contact("by", Contact::by);
        contact("name", Contact::name);
        contact("role", Contact::role);
        contact("email", Contact::email);
        contact("phone", Contact::phone);
        ALL.put("year", KnowledgeItemDraft::year);
        ALL.put("language", KnowledgeItemDraft::language);
        ALL.put("visibility", KnowledgeItemDraft::visibility);
        ALL.put("licence", KnowledgeItemDraft::licence);
        ALL.put("kleNumber", KnowledgeItemDraft::kleNumber);
        ALL.put("externalId", KnowledgeItemDraft::externalId);
    }

    private Fields() {}

    /** The names of the fields that read otherwise. */
    static List<String> changed(KnowledgeItemDraft before, KnowledgeItemDraft after) {
        return ALL.entrySet().stream()
                .filter(field -> !Objects.equals(
                        filled(field.getValue().apply(before)),
                        filled(field.getValue().apply(after))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What stands in a field; null where nothing does. */
    static @Nullable Object value(KnowledgeItemDraft draft, String field) {
        return filled(Objects.requireNonNull(ALL.get(field), field).apply(draft));
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static @Nullable Object filled(@Nullable Object value) {
        boolean empty = "".equals(value) || Collections.emptyList().equals(value);
        return empty ? null : value;
    }

    private static void story(String part, Function<Story, @Nullable Object> of) {
        ALL.put("story." + part, draft -> draft.story() == null ? null : of.apply(draft.story()));
    }

    private static void evidence(String part, Function<EvidenceProfile, @Nullable Object> of) {
        ALL.put("evidence." + part, draft -> draft.evidence() == null ? null : of.apply(draft.evidence()));
    }

    private static void contact(String part, Function<Contact, @Nullable Object> of) {
        ALL.put("contact." + part, draft -> draft.contact() == null ? null : of.apply(draft.contact()));
    }
}
