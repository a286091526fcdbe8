package dk.videnrul.start;

import dk.videnrul.network.StartReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells the network which start decisions a group has yet to make. */
@ApplicationScoped
class StartAnswers implements StartReadiness {
    private final StartDecisionRepository decisions;

    StartAnswers(StartDecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> unanswered(UUID themeGroup) {
        Set<StartQuestion> answered = decisions.of(themeGroup).keySet();
        return Arrays.stream(StartQuestion.values())
                .filter(question -> !answered.contains(question))
                .map(StartQuestion::code)
                .toList();
    }
}
