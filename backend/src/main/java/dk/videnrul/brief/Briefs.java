package dk.videnrul.brief;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Briefs {
    BriefView get(String code, @Nullable String since) {
        throw new Refusal.NotFound();
    }

    String markdown(String code, @Nullable String since) {
        throw new Refusal.NotFound();
    }

    BriefLetterView send(String code) {
        throw new Refusal.NotFound();
    }
}
