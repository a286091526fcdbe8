package dk.videnrul.forward;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a municipality forwarded. */
@ApplicationScoped
class ForwardList {
    private final ForwardRepository forwards;
    private final ForwardGate gate;
    private final ForwardViews views;

    ForwardList(ForwardRepository forwards, ForwardGate gate, ForwardViews views) {
        this.forwards = forwards;
        this.gate = gate;
        this.views = views;
    }

    /** @throws dk.videnrul.platform.problem.Refusal.Forbidden when the caller does not coordinate the municipality */
    @Transactional
    Page<ForwardView> of(String code, int limit, @Nullable String after) {
        gate.require(code);
        Page<Forward> page = Page.of(
                forwards.ofMunicipality(code, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                forward -> Cursor.after(forward.sentAt, forward.id),
                Function.identity());
        return new Page<>(views.all(page.items()), null, page.next());
    }
}
