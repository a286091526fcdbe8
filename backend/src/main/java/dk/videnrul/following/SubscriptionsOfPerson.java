package dk.videnrul.following;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who leaves follows nothing any more. */
@ApplicationScoped
class SubscriptionsOfPerson implements PersonalData {
    private final SubscriptionRepository subscriptions;

    SubscriptionsOfPerson(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    void end(@Observes PersonLeft departure) {
        subscriptions.delete("person", departure.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        subscriptions.delete("person", deletion.person().id());
    }

    @Override
    public String section() {
        return "subscriptions";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return subscriptions.list("person = ?1 order by id", person).stream()
                .map(one -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("kind", one.kind());
                    told.put(
                            "value",
                            Stream.of(one.themeGroup, one.topic, one.municipality, one.item, one.search)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElseThrow());
                    told.put("createdAt", one.createdAt);
                    return told;
                })
                .toList();
    }
}
