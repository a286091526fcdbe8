package dk.videnrul.checkin;

import dk.videnrul.event.SeenEvents;
import dk.videnrul.event.SeenEvents.SeenEvent;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items and events by which a group shows how far it has come, as far as the caller may see them. */
@ApplicationScoped
class EvidenceShelf {
    private final ItemGate items;
    private final SeenEvents events;

    EvidenceShelf(ItemGate items, SeenEvents events) {
        this.items = items;
        this.events = events;
    }

    /** What an answer is to show, by id. */
    record Given(List<UUID> items, List<UUID> events) {}

    /** Evidence that was read at once. */
    record Seen(Map<UUID, ItemFacts> items, Map<UUID, SeenEvent> events) {

        List<CheckEvidence> of(CheckAnswer answer) {
            return Stream.concat(
                            answer.items.stream()
                                    .map(items::get)
                                    .flatMap(Stream::ofNullable)
                                    .map(item -> new CheckEvidence(
                                            EvidenceKind.KNOWLEDGE_ITEM, item.publicId(), item.title())),
                            answer.events.stream()
                                    .map(events::get)
                                    .flatMap(Stream::ofNullable)
                                    .map(event ->
                                            new CheckEvidence(EvidenceKind.EVENT, event.publicId(), event.title())))
                    .toList();
        }
    }

    /** In two statements, however many answers there are. */
    Seen seen(Collection<CheckAnswer> answers) {
        return new Seen(items.seen(all(answers, one -> one.items)), events.withIds(all(answers, one -> one.events)));
    }

    /** What the writer may not see, and so cannot name, stays. */
    Given given(CheckAnswerDraft draft, CheckAnswer before, Faults faults) {
        Seen known = seen(List.of(before));
        Set<UUID> namedItems =
                named(draft.items(), "/items/", id -> items.find(id).map(ItemFacts::id), faults);
        Set<UUID> namedEvents =
                named(draft.events(), "/events/", id -> events.find(id).map(SeenEvent::id), faults);
        return new Given(
                withHidden(namedItems, before.items, known.items().keySet()),
                withHidden(namedEvents, before.events, known.events().keySet()));
    }

    private static Set<UUID> named(
            List<String> ids, String pointer, Function<String, Optional<UUID>> find, Faults faults) {
        Set<UUID> found = new LinkedHashSet<>();
        for (int place = 0; place < ids.size(); place++) {
            String id = ids.get(place);
            if (id == null || id.isBlank()) {
                continue;
            }
            Optional<UUID> one = find.apply(id.strip());
            if (one.isEmpty()) {
                faults.add(Fault.at(pointer + place, "check-evidence-unknown"));
            }
            one.ifPresent(found::add);
        }
        return found;
    }

    private static List<UUID> withHidden(Set<UUID> named, List<UUID> before, Set<UUID> visible) {
        List<UUID> all = new ArrayList<>(named);
        before.stream()
                .filter(id -> !visible.contains(id) && !named.contains(id))
                .forEach(all::add);
        return all;
    }

    private static Set<UUID> all(Collection<CheckAnswer> answers, Function<CheckAnswer, List<UUID>> ids) {
        return answers.stream().map(ids).flatMap(List::stream).collect(Collectors.toSet());
    }
}
