package dk.videnrul.methodcall;

import dk.videnrul.knowledge.ItemDrafting;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a call found out becomes the draft of an item, which those who plan it finish and publish by the rules of items. */
@ApplicationScoped
class MethodResults {
    /** What a body takes is far more; a draft that nobody can survey is of no use. */
    private static final int MOST_CHARACTERS = 15_000;

    private final MethodCallStore store;
    private final MethodCallGate gate;
    private final ItemDrafting items;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final Speech speech;
    private final Outbox outbox;

    MethodResults(
            MethodCallStore store,
            MethodCallGate gate,
            ItemDrafting items,
            ThemeGroups groups,
            Gazetteer gazetteer,
            Validation validation,
            Speech speech,
            Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.items = items;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.speech = speech;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see the call */
    @Transactional
    MethodResultView get(UUID id, UUID result) {
        gate.seen(id);
        return store.results()
                .findByIdOptional(result)
                .filter(found -> found.call.equals(id))
                .orElseThrow(Refusal.NotFound::new)
                .toView();
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when nothing is reported yet, or enough was made of it
     */
    @Transactional
    MethodResultView make(UUID id, MethodResultDraft draft) {
        MethodCall call = gate.heldToPlan(id);
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        List<MethodReport> reports = store.reports().of(id);
        if (reports.isEmpty()) {
            throw new Refusal.Conflict("method-call-nothing-reported");
        }
        if (store.results().count("call", id) >= MethodResultRepository.MOST) {
            throw new Refusal.Conflict("method-call-results-full");
        }
        String group = Objects.requireNonNull(
                        groups.withIds(Set.of(call.themeGroup)).get(call.themeGroup))
                .slug();
        String title = draft.title().strip();
        Language language = speech.language();
        String item = items.draft(title, Kind.RESULT, text(call, reports, language), language.tag(), group);
        MethodResult result = new MethodResult(id, item, title, gate.now());
        store.results().persistAndFlush(result);
        outbox.add(new Fact(MethodCalls.SUBJECT, id, "changed"));
        return result.toView();
    }

    private String text(MethodCall call, List<MethodReport> reports, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.say(language, "method-call.origin", call.title));
        parts.add(call.question);
        for (MethodReport report : reports) {
            String municipality = Objects.requireNonNull(gazetteer.ref(report.key.municipality()))
                    .name();
            parts.add("## " + municipality + ": "
                    + call.phases.get(report.key.phase() - 1).name());
            parts.add(report.text);
            add(parts, language, "method-call.worked", report.worked);
            add(parts, language, "method-call.did-not-work", report.didNotWork);
        }
        return Texts.cut(String.join("\n\n", parts), MOST_CHARACTERS);
    }

    private static void add(List<String> parts, Language language, String heading, @Nullable String text) {
        if (text != null) {
            parts.add("**" + Messages.say(language, heading) + "** " + text);
        }
    }
}
