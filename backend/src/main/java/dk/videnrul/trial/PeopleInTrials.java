package dk.videnrul.trial;

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
import org.jspecify.annotations.Nullable;

/** What somebody reported stays with the municipality when they go; whom to ask is somebody who is still there. */
@ApplicationScoped
class PeopleInTrials implements PersonalData {
    private final TrialRepository trials;

    PeopleInTrials(TrialRepository trials) {
        this.trials = trials;
    }

    void handOn(@Observes PersonLeft departure) {
        answers(
                departure.person().id(),
                departure.successor() == null ? null : departure.successor().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        answers(deletion.person().id(), null);
    }

    /** Where nobody is named, the coordinator answers. */
    private void answers(UUID leaver, @Nullable UUID successor) {
        trials.list("contact", leaver).forEach(trial -> trial.contact = successor);
        trials.flush();
    }

    @Override
    public String section() {
        return "trials";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return trials.list("reportedBy = ?1 or contact = ?1 order by createdAt", person).stream()
                .map(trial -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("id", trial.id);
                    told.put("item", trial.item);
                    told.put("municipality", trial.municipality);
                    told.put("status", trial.status);
                    told.put("reported", person.equals(trial.reportedBy));
                    told.put("contact", person.equals(trial.contact));
                    told.put("createdAt", trial.createdAt);
                    return told;
                })
                .toList();
    }
}
