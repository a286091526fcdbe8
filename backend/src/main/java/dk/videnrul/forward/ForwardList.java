package dk.videnrul.forward;

import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ForwardList {
    Page<ForwardView> of(String code, int limit, @Nullable String after) {
        throw new Refusal.NotFound();
    }
}
