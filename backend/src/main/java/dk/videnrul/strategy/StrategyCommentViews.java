package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.Bylines;
import dk.videnrul.strategy.ConsultationOverview.ElementFeedback;
import dk.videnrul.strategy.StrategyCommentRepository.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How comments of a consultation are shown. */
@ApplicationScoped
class StrategyCommentViews {
    private final StrategyCommentRepository comments;
    private final StrategyGate gate;
    private final Bylines bylines;
    private final Gazetteer gazetteer;

    StrategyCommentViews(StrategyCommentRepository comments, StrategyGate gate, Bylines bylines, Gazetteer gazetteer) {
        this.comments = comments;
        this.gate = gate;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
    }

    /** In their order; one statement for all the people behind them. */
    List<StrategyCommentView> all(Strategy strategy, List<StrategyComment> given) {
        Actor actor = gate.caller();
        Bylines.Known known = bylines.of(given.stream().flatMap(one -> Stream.of(one.writer.author(), one.answeredBy)));
        boolean out = strategy.status == StrategyStatus.CONSULTATION;
        boolean answers = out && gate.allows(Action.ANSWER_STRATEGY_COMMENT);
        return given.stream()
                .map(one -> {
                    boolean own = one.writer.is(actor);
                    return new StrategyCommentView(
                            one.id,
                            one.strategy,
                            one.element,
                            one.wording,
                            one.text,
                            known.of(one.writer.author(), one.writer.authorName()),
                            gazetteer.ref(one.municipality),
                            one.createdAt,
                            one.answer,
                            one.answerText,
                            one.waits() ? null : known.of(one.answeredBy, one.answeredByName),
                            one.answeredAt,
                            own,
                            own && out && one.waits(),
                            answers,
                            one.version);
                })
                .toList();
    }

    ConsultationOverview overview(Strategy strategy, List<StrategyElement> now) {
        List<Tally> tallies = comments.tally(strategy.id);
        Map<UUID, List<Tally>> byElement = tallies.stream().collect(Collectors.groupingBy(Tally::element));
        Map<UUID, ElementContent> words = new LinkedHashMap<>();
        Objects.requireNonNullElse(strategy.putOut, List.<ElementContent>of())
                .forEach(element -> words.put(element.element(), element));
        now.forEach(element -> words.putIfAbsent(element.element, element.toContent()));
        return new ConsultationOverview(
                strategy.id,
                sum(tallies),
                sum(with(tallies, null)),
                places(tallies),
                words.values().stream()
                        .filter(element -> byElement.containsKey(element.element()))
                        .map(element -> feedback(element, Objects.requireNonNull(byElement.get(element.element()))))
                        .toList(),
                strategy.version);
    }

    private ElementFeedback feedback(ElementContent element, List<Tally> said) {
        return new ElementFeedback(
                element.element(),
                element.kind(),
                element.text(),
                sum(with(said, null)),
                sum(with(said, CommentAnswer.CONSIDERED)),
                sum(with(said, CommentAnswer.ACCEPTED)),
                sum(with(said, CommentAnswer.DECLINED)),
                places(said));
    }

    private List<MunicipalityRef> places(List<Tally> said) {
        return said.stream()
                .map(Tally::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(gazetteer::ref)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Tally> with(List<Tally> said, @Nullable CommentAnswer answer) {
        return said.stream().filter(one -> one.answer() == answer).toList();
    }

    private static long sum(List<Tally> said) {
        return said.stream().mapToLong(Tally::count).sum();
    }
}
