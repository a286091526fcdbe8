package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.need.AnsweredNeed;
import dk.videnrul.need.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Which questions items answer. */
@ApplicationScoped
class AnsweredTraces implements JourneySource {
    private final Needs needs;

    AnsweredTraces(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<Trace> of(Collection<ItemKin> items, int limit) {
        return needs.answeredBy(items.stream().map(ItemKin::id).toList(), limit).stream()
                .map(AnsweredTraces::trace)
                .toList();
    }

    private static Trace trace(AnsweredNeed answered) {
        return new Trace(
                "answer:" + answered.answer(),
                JourneyEdgeKind.ANSWERED,
                answered.item(),
                null,
                new Stop.Need(
                        answered.need(),
                        answered.question(),
                        Stop.of(answered.themeGroup(), answered.municipality()),
                        answered.asked()),
                null,
                answered.at(),
                answered.acceptedAt(),
                answered.acceptedAt() == null ? JourneyStatus.NAMED : JourneyStatus.ACCEPTED,
                null,
                null,
                new Trace.Words(new Trace.Who(answered.by(), answered.byName()), answered.note(), null, null),
                0,
                answered.demo());
    }
}
