package dk.videnrul.workshop;

import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Into what answers are sorted, and what people vote on. */
@ApplicationScoped
class WorkshopThemes {
    /** So many that a phone shows them. */
    private static final int MOST = 40;

    private final WorkshopStore store;
    private final WorkshopGate gate;
    private final Validation validation;
    private final Outbox outbox;

    WorkshopThemes(WorkshopStore store, WorkshopGate gate, Validation validation, Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.validation = validation;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    WorkshopThemeView get(UUID id, UUID theme) {
        gate.seen(id);
        return view(id, theme);
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when there are as many as a phone shows
     */
    @Transactional
    WorkshopThemeView add(UUID id, WorkshopThemeDraft draft) {
        gate.heldToRun(id);
        check(draft);
        int last = store.themes().lastPlace(id);
        if (store.themes().of(id).size() >= MOST) {
            throw new Refusal.Conflict("workshop-themes-full", null, MOST);
        }
        WorkshopTheme theme = new WorkshopTheme(id, draft.title(), Objects.requireNonNullElse(draft.place(), last + 1));
        store.themes().persistAndFlush(theme);
        return told(id, theme.id);
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    WorkshopThemeView change(UUID id, UUID themeId, ExpectedVersion expected, MergePatch<WorkshopThemeDraft> patch) {
        gate.heldToRun(id);
        WorkshopTheme theme = store.themes().of(id, themeId).orElseThrow(Refusal.NotFound::new);
        expected.check(theme.version);
        WorkshopThemeDraft draft = patch.applyTo(theme.toDraft());
        check(draft);
        theme.write(new WorkshopThemeDraft(draft.title(), Objects.requireNonNullElse(draft.place(), theme.place)));
        store.themes().flush();
        return told(id, themeId);
    }

    /**
     * @param into the theme that gets the answers and the votes; where it is left out, the answers stand in none
     * @throws Refusal.Invalid when there is no such theme
     */
    @Transactional
    void remove(UUID id, UUID themeId, ExpectedVersion expected, @Nullable UUID into) {
        gate.heldToRun(id);
        WorkshopTheme theme = store.themes().of(id, themeId).orElseThrow(Refusal.NotFound::new);
        expected.check(theme.version);
        if (into == null) {
            store.themes().empty(themeId);
        } else if (into.equals(themeId) || store.themes().of(id, into).isEmpty()) {
            throw new Refusal.Invalid(Fault.inParameter("into", "workshop-theme-unknown"));
        } else {
            store.themes().merge(themeId, into);
        }
        store.themes().delete(theme);
        store.themes().flush();
        outbox.add(new Fact(Workshops.SUBJECT, id, "sorted"));
    }

    private void check(WorkshopThemeDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
    }

    private WorkshopThemeView told(UUID workshop, UUID theme) {
        outbox.add(new Fact(Workshops.SUBJECT, workshop, "sorted"));
        return view(workshop, theme);
    }

    private WorkshopThemeView view(UUID workshop, UUID theme) {
        return store.themes().counted(workshop).stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }
}
