package dk.videnrul.notice;

import dk.videnrul.comment.CommentWritten;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import dk.videnrul.need.NeedStep;
import dk.videnrul.platform.jobs.Jobs;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.roll.RollStep;
import dk.videnrul.trial.TrialStep;
import dk.videnrul.trial.TrialSteps;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Notes what happened, in the transaction in which it happens, with a fact in the outbox: whom to tell is found out later,
 * so that nobody waits for it who writes.
 */
@ApplicationScoped
class Happenings implements PanacheRepositoryBase<Happening, UUID> {
    static final String SUBJECT = "happening";

    private final Outbox outbox;
    private final Jobs jobs;
    private final CurrentActor current;

    Happenings(Outbox outbox, Jobs jobs, CurrentActor current) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.current = current;
    }

    /** What is only invented is told to nobody. */
    void note(@Observes ItemSteps taken) {
        note(taken.steps().stream()
                .filter(step -> !step.demo())
                .flatMap(Happenings::of)
                .toList());
    }

    void note(@Observes CommentWritten said) {
        HappeningKind kind = said.answerOf() == null ? HappeningKind.COMMENT_WRITTEN : HappeningKind.COMMENT_ANSWERED;
        note(List.of(Happening.toItem(kind, said.item(), said.by(), said.byName(), said.at())
                .comment(said.comment(), said.answerOf())));
    }

    void note(@Observes RollStep step) {
        of(step.what())
                .ifPresent(kind -> note(List.of(Happening.toItem(
                                kind, step.item(), step.by(), current.get().name(), step.at())
                        .roll(step.roll(), step.toGroup(), step.toMunicipality()))));
    }

    void note(@Observes TrialSteps taken) {
        note(taken.steps().stream()
                .filter(step -> !step.demo())
                .flatMap(Happenings::of)
                .toList());
    }

    void note(@Observes NeedStep step) {
        of(step.what())
                .ifPresent(kind -> note(List.of(Happening.toNeed(
                        kind, step.need(), step.item(), step.by(), current.get().name(), step.at()))));
    }

    private void note(List<Happening> happened) {
        persist(happened);
        flush();
        outbox.add(SUBJECT, happened.stream().map(one -> one.id).toList(), "noted");
        if (!happened.isEmpty()) {
            jobs.add(NewsRound.AT_ONCE
                    .instance(happened.getFirst().id.toString())
                    .build());
        }
    }

    /** Changes of what is published are not told: they are many, and most are small. */
    private static Stream<Happening> of(ItemStep step) {
        return switch (step.what()) {
            case PUBLISHED, RESTORED -> Stream.of(of(step, HappeningKind.ITEM_PUBLISHED));
            case ARCHIVED -> Stream.of(of(step, HappeningKind.ITEM_ARCHIVED));
            case DRAFTED, CHANGED, SUBMITTED, WITHDRAWN, RETURNED, CONFIRMED -> Stream.empty();
        };
    }

    private static Happening of(ItemStep step, HappeningKind kind) {
        return Happening.toItem(kind, step.item(), step.by(), step.byName(), step.at());
    }

    /** One more reason to the same place, and that somebody opened it, is on the roll for whoever looks. */
    private static Optional<HappeningKind> of(RollStep.What what) {
        return switch (what) {
            case SENT -> Optional.of(HappeningKind.ROLL_SENT);
            case TAKEN_UP -> Optional.of(HappeningKind.ROLL_TAKEN_UP);
            case DECLINED -> Optional.of(HappeningKind.ROLL_DECLINED);
            case ALSO_SENT, SEEN, UNDONE -> Optional.empty();
        };
    }

    /** What was only considered is on the trial for whoever looks. */
    private static Stream<Happening> of(TrialStep step) {
        return switch (step.what()) {
            case STARTED -> Stream.of(of(step, HappeningKind.TRIAL_STARTED));
            case FINISHED ->
                step.outcome() == null ? Stream.empty() : Stream.of(of(step, HappeningKind.TRIAL_FINISHED));
            case CONSIDERED, CHANGED, REOPENED, TOLD -> Stream.empty();
        };
    }

    private static Happening of(TrialStep step, HappeningKind kind) {
        return Happening.toItem(kind, step.item(), step.by(), step.byName(), step.at())
                .trial(step.trial(), step.municipality(), step.roll());
    }

    private static Optional<HappeningKind> of(NeedStep.What what) {
        return switch (what) {
            case POSTED -> Optional.of(HappeningKind.NEED_POSTED);
            case ANSWERED -> Optional.of(HappeningKind.NEED_ANSWERED);
            case SETTLED -> Optional.of(HappeningKind.NEED_SETTLED);
            case CHANGED, WITHDRAWN, REOPENED -> Optional.empty();
        };
    }
}
