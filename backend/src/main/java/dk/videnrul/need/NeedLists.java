package dk.videnrul.need;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of the network, of a group and of an item, and what answers them. */
@ApplicationScoped
class NeedLists {
    private final NeedRepository needs;
    private final NeedAnswerRepository answers;
    private final NeedChangeRepository changes;
    private final NeedGate gate;
    private final NeedViews views;
    private final GroupGate groups;
    private final ItemGate items;
    private final Vocabulary vocabulary;
    private final CurrentActor current;

    NeedLists(
            NeedRepository needs,
            NeedAnswerRepository answers,
            NeedChangeRepository changes,
            NeedGate gate,
            NeedViews views,
            GroupGate groups,
            ItemGate items,
            Vocabulary vocabulary,
            CurrentActor current) {
        this.needs = needs;
        this.answers = answers;
        this.changes = changes;
        this.gate = gate;
        this.views = views;
        this.groups = groups;
        this.items = items;
        this.vocabulary = vocabulary;
        this.current = current;
    }

    @Transactional
    NeedView get(UUID id) {
        return views.one(gate.seen(id));
    }

    @Transactional
    Page<NeedView> list(NeedQuestion question) {
        gate.requireSight();
        NeedFilter filter = question.filter(current.get().key());
        List<Need> oneMore = needs.matching(filter, Cursor.decode(question.cursor(), 2), question.limit() + 1);
        Page<Need> page = page(oneMore, question.limit(), needs.count(filter));
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    Page<GroupNeed> missingIn(String slug, int limit, @Nullable String after) {
        OpenGroup group = groups.seen(slug);
        gate.requireSight();
        List<String> topics = group.topics();
        Page<Need> page = page(
                needs.missingIn(group.id(), topics, Cursor.decode(after, 2), limit + 1),
                limit,
                needs.countMissingIn(group.id(), topics));
        List<NeedView> shown = views.all(page.items());
        List<GroupNeed> missing = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            Need need = page.items().get(place);
            List<String> shared = need.topics.stream().filter(topics::contains).toList();
            missing.add(new GroupNeed(
                    shown.get(place), group.id().equals(need.themeGroup), vocabulary.refs(Scheme.TOPIC, shared)));
        }
        return new Page<>(missing, page.total(), page.next());
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<ItemNeed> ofItem(String publicId, int limit, @Nullable String after) {
        ItemFacts item = items.seen(publicId);
        gate.requireSight();
        Page<NeedAnswer> page = answerPage(
                answers.byItem(item.id(), Sight.of(current.get()), Cursor.decode(after, 2), limit + 1), limit);
        Map<UUID, Need> asked = needs
                .withIds(page.items().stream().map(answer -> answer.need).toList())
                .stream()
                .collect(Collectors.toMap(need -> need.id, need -> need));
        return new Page<>(views.ofItem(page.items(), asked), null, page.next());
    }

    @Transactional
    Page<NeedAnswerView> answers(UUID id, int limit, @Nullable String after) {
        Need need = gate.seen(id);
        Page<NeedAnswer> page =
                answerPage(answers.of(need.id, Sight.of(current.get()), Cursor.decode(after, 2), limit + 1), limit);
        return new Page<>(views.answers(page.items()), null, page.next());
    }

    @Transactional
    Page<NeedChangeView> history(UUID id, int limit, @Nullable String after) {
        Need need = gate.seen(id);
        Page<NeedChange> page = Page.of(
                changes.of(need.id, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                change -> Cursor.after(change.at, change.id),
                Function.identity());
        return new Page<>(views.changes(page.items()), null, page.next());
    }

    private static Page<Need> page(List<Need> oneMore, int limit, long total) {
        return Page.of(oneMore, limit, total, need -> Cursor.after(need.createdAt, need.id), Function.identity());
    }

    private static Page<NeedAnswer> answerPage(List<NeedAnswer> oneMore, int limit) {
        return Page.of(oneMore, limit, null, answer -> Cursor.after(answer.createdAt, answer.id), Function.identity());
    }
}
