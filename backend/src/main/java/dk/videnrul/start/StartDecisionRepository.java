package dk.videnrul.start;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StartDecisionRepository implements PanacheRepositoryBase<StartDecision, StartDecision.Key> {

    Map<StartQuestion, StartDecision> of(UUID themeGroup) {
        return find("key.themeGroup", themeGroup).stream()
                .collect(Collectors.toMap(decision -> decision.key.question(), Function.identity()));
    }
}
