package dk.videnrul.brief;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nobody gets the brief of a place for which they no longer work. */
@ApplicationScoped
class BriefsOfPerson implements PersonalData {
    private final BriefSubscriptionRepository subscriptions;

    BriefsOfPerson(BriefSubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    void end(@Observes PersonLeft departure) {
        subscriptions.forget(departure.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        subscriptions.forget(deletion.person().id());
    }

    @Override
    public String section() {
        return "briefs";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return subscriptions.ofPerson(person).stream()
                .map(subscription -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("municipality", subscription.municipality);
                    told.put("frequency", subscription.frequency);
                    told.put("weekday", subscription.weekday);
                    told.put("hour", subscription.hour);
                    told.put("timeZone", subscription.timeZone);
                    told.put("letters", subscriptions.lettersTo(person, subscription.municipality));
                    return told;
                })
                .toList();
    }
}
