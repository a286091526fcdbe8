package dk.videnrul.start;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.json.KebabEnums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Writes the invented start decisions of the demo content; they go with their groups. */
@ApplicationScoped
public class DemoStartDecisions {
    private final StartDecisionRepository decisions;
    private final Clock clock;

    DemoStartDecisions(StartDecisionRepository decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param answers by the code of the question */
    @Transactional
    public void add(UUID themeGroup, Map<String, String> answers) {
        answers.forEach((code, answer) -> {
            StartQuestion question =
                    (StartQuestion) KebabEnums.parse(StartQuestion.class, code).orElseThrow();
            StartDecision decision = new StartDecision(themeGroup, question);
            decision.answer(answer, Gazetteer.dayOf(clock.instant()), null);
            decisions.persist(decision);
        });
    }
}
