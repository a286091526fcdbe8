package dk.videnrul.need;

import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** An answer that was named while its item was a draft counts from the moment in which the item is published. */
@ApplicationScoped
class AnswersToCome {
    private final NeedAnswerRepository answers;
    private final NeedRepository needs;
    private final AskerSight asker;
    private final NeedNews news;

    AnswersToCome(NeedAnswerRepository answers, NeedRepository needs, AskerSight asker, NeedNews news) {
        this.answers = answers;
        this.needs = needs;
        this.asker = asker;
        this.news = news;
    }

    void tell(@Observes ItemSteps taken) {
        Map<UUID, ItemStep> published = taken.steps().stream()
                .filter(step -> step.status() == ItemStatus.PUBLISHED && !step.demo())
                .collect(Collectors.toMap(ItemStep::item, step -> step, (earlier, later) -> later));
        List<NeedAnswer> waiting = answers.waitingFor(published.keySet());
        Map<UUID, Need> asked = needs
                .withIds(waiting.stream().map(answer -> answer.need).toList())
                .stream()
                .collect(Collectors.toMap(need -> need.id, need -> need));
        for (NeedAnswer answer : waiting) {
            ItemStep step = Objects.requireNonNull(published.get(answer.item));
            Need need = Objects.requireNonNull(asked.get(answer.need));
            Visibility visibility = step.content().visibility();
            boolean readable =
                    asker.mayRead(need, visibility == null ? Visibility.PUBLIC : visibility, step.themeGroup());
            if (readable && need.status != NeedStatus.WITHDRAWN) {
                answer.tell(step.at());
                news.tell(need, NeedStep.What.ANSWERED, answer.item, answer.writer.createdBy());
            }
        }
    }
}
