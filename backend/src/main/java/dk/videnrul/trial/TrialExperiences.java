package dk.videnrul.trial;

import dk.videnrul.identity.Action;
import dk.videnrul.knowledge.Derivations;
import dk.videnrul.knowledge.ExperienceText;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.KnowledgeItemView;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a finished trial into the draft of an experience, once. */
@ApplicationScoped
class TrialExperiences {
    private final TrialRepository trials;
    private final TrialStepRepository steps;
    private final TrialGate gate;
    private final TrialChronicle chronicle;
    private final Derivations derivations;
    private final ItemGate items;
    private final People people;
    private final Gazetteer gazetteer;
    private final Speech speech;
    private final Clock clock;

    TrialExperiences(
            TrialRepository trials,
            TrialStepRepository steps,
            TrialGate gate,
            TrialChronicle chronicle,
            Derivations derivations,
            ItemGate items,
            People people,
            Gazetteer gazetteer,
            Speech speech,
            Clock clock) {
        this.trials = trials;
        this.steps = steps;
        this.gate = gate;
        this.chronicle = chronicle;
        this.derivations = derivations;
        this.items = items;
        this.people = people;
        this.gazetteer = gazetteer;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * Drafts an experience in the caller's name, derived from the item that was tried.
     *
     * @throws Refusal.Conflict when it is drafted already, or the trial is not finished
     */
    @Transactional
    KnowledgeItemView tell(UUID id) {
        TrialGate.Seen seen = gate.locked(id);
        Trial trial = seen.trial();
        gate.require(Action.REPORT_TRIAL, trial.municipality);
        if (trial.experience != null) {
            throw toldAlready(trial.experience);
        }
        if (!trial.tried()) {
            throw new Refusal.Conflict("trial-has-no-result");
        }
        KnowledgeItemView draft = derivations.derive(trial.item, text(trial, seen.item()));
        UUID experience = items.seen(draft.id()).id();
        Instant now = clock.instant();
        trial.tellIn(experience, now);
        trials.flush();
        chronicle.tell(trial, TrialStep.What.TOLD, null, gate.caller(), now);
        return draft;
    }

    private ExperienceText text(Trial trial, ItemFacts item) {
        @Nullable
        PersonFacts contact = trial.contact == null
                ? null
                : people.withIds(List.of(trial.contact)).get(trial.contact);
        String place = gazetteer.municipality(trial.municipality).orElseThrow().name();
        return StoryOfTrial.of(trial, item.title(), place, steps.reasonOfLast(trial.id), contact, speech.language());
    }

    /** Who may not see the draft is told that it is there, and no more. */
    private Refusal.Conflict toldAlready(UUID experience) {
        ItemFacts first = items.seen(List.of(experience)).get(experience);
        return first == null
                ? new Refusal.Conflict("trial-told-by-another")
                : new Refusal.Conflict(
                        "trial-told-already", "/api/v1/knowledge-items/" + first.publicId(), first.publicId());
    }
}
