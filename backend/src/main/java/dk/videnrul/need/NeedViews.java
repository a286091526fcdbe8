package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Byline;
import dk.videnrul.people.Bylines;
import dk.videnrul.people.Writer;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of questions is shown to the caller; a page of them costs three statements. */
@ApplicationScoped
class NeedViews {
    private final NeedAnswerRepository answers;
    private final KnowledgeReading knowledge;
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor current;

    NeedViews(
            NeedAnswerRepository answers,
            KnowledgeReading knowledge,
            ThemeGroups groups,
            Bylines bylines,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            CurrentActor current) {
        this.answers = answers;
        this.knowledge = knowledge;
        this.groups = groups;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.current = current;
    }

    NeedView one(Need need) {
        return all(List.of(need)).getFirst();
    }

    /** In their order. */
    List<NeedView> all(List<Need> needs) {
        Map<UUID, Integer> counts =
                answers.counts(needs.stream().map(need -> need.id).toList(), Sight.of(current.get()));
        Map<UUID, ThemeGroupFacts> putTo = groups.withIds(present(needs.stream().map(need -> need.themeGroup)));
        Bylines.Known known = known(needs.stream().map(need -> need.asker));
        return needs.stream()
                .map(need -> view(
                        need,
                        counts.getOrDefault(need.id, 0),
                        need.themeGroup == null ? null : putTo.get(need.themeGroup),
                        known))
                .toList();
    }

    NeedAnswerView answer(NeedAnswer answer) {
        return answers(List.of(answer)).getFirst();
    }

    /** In their order; those whose item the caller does not see are left out. */
    List<NeedAnswerView> answers(List<NeedAnswer> given) {
        Map<UUID, KnowledgeItemSummary> items =
                knowledge.summaries(given.stream().map(answer -> answer.item).collect(Collectors.toSet()));
        Bylines.Known known = known(given.stream().map(answer -> answer.writer));
        return given.stream()
                .filter(answer -> items.containsKey(answer.item))
                .map(answer -> view(answer, Objects.requireNonNull(items.get(answer.item)), known))
                .toList();
    }

    List<NeedChangeView> changes(List<NeedChange> steps) {
        Bylines.Known known = known(steps.stream().map(step -> step.by));
        return steps.stream()
                .map(step -> new NeedChangeView(step.status, step.reason, byline(step.by, known), step.at))
                .toList();
    }

    /** What several questions have to do with one item. */
    List<ItemNeed> ofItem(List<NeedAnswer> given, Map<UUID, Need> asked) {
        Map<UUID, NeedView> shown =
                all(List.copyOf(asked.values())).stream().collect(Collectors.toMap(NeedView::id, view -> view));
        Bylines.Known known = known(given.stream().map(answer -> answer.writer));
        return given.stream()
                .map(answer -> new ItemNeed(
                        Objects.requireNonNull(shown.get(answer.need)),
                        answer.note,
                        byline(answer.writer, known),
                        answer.createdAt,
                        answer.acceptedAt != null))
                .toList();
    }

    private NeedView view(Need need, int answered, @Nullable ThemeGroupFacts group, Bylines.Known known) {
        Actor actor = current.get();
        return new NeedView(
                need.id,
                need.question,
                need.details,
                vocabulary.refs(Scheme.TOPIC, need.topics),
                vocabulary.refs(Scheme.FOCUS_AREA, need.focusAreas),
                municipality(need.municipality),
                group == null ? null : group.toRef(),
                byline(need.asker, known),
                need.status,
                need.reason,
                answered,
                need.createdAt,
                need.updatedAt,
                need.asker.is(actor),
                need.demo,
                NeedActions.of(need, actor, answered),
                need.version);
    }

    private NeedAnswerView view(NeedAnswer answer, KnowledgeItemSummary item, Bylines.Known known) {
        Actor actor = current.get();
        boolean own = answer.writer.is(actor);
        return new NeedAnswerView(
                answer.id,
                answer.need,
                item,
                answer.note,
                byline(answer.writer, known),
                answer.createdAt,
                answer.acceptedAt != null,
                answer.waits(),
                own,
                answer.acceptedAt == null
                        && AccessTable.allows(
                                actor, Action.TAKE_BACK_ANSWER, On.network().own(own)),
                answer.version);
    }

    private Bylines.Known known(Stream<Writer> writers) {
        return bylines.of(writers.map(Writer::author));
    }

    private static Byline byline(Writer writer, Bylines.Known known) {
        return known.of(writer.author(), writer.authorName());
    }

    private @Nullable MunicipalityRef municipality(@Nullable String code) {
        return gazetteer.ref(code);
    }

    private static Collection<UUID> present(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
    }
}
