package dk.videnrul.plainbrief;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The plain words that the secretariat writes for items, for those who are told of them in briefs. */
@ApplicationScoped
class PlainSummaries {
    private final PlainSummaryRepository summaries;
    private final KnowledgeReading items;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;

    PlainSummaries(
            PlainSummaryRepository summaries,
            KnowledgeReading items,
            Validation validation,
            CurrentActor current,
            Outbox outbox) {
        this.summaries = summaries;
        this.items = items;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when there is no such item or the caller may not see it */
    @Transactional
    PlainSummaryView get(String item) {
        UUID id = items.idOf(item).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.WRITE_PLAIN_SUMMARY);
        return view(item, summaries.of(id));
    }

    /** @throws Refusal.Invalid when it is too long or has a CPR number in it */
    @Transactional
    PlainSummaryView write(String item, ExpectedVersion expected, PlainSummaryDraft draft) {
        UUID id = items.idOf(item).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.WRITE_PLAIN_SUMMARY);
        summaries.hold(id);
        PlainSummary summary = summaries.of(id);
        expected.check(summary.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        summary.say(Texts.strippedOrNull(draft.text()));
        summaries.persistAndFlush(summary);
        outbox.add(new Fact("plain-summary", id, "changed"));
        return view(item, summary);
    }

    private static PlainSummaryView view(String item, PlainSummary summary) {
        return new PlainSummaryView(item, summary.text, summary.version);
    }
}
