package dk.videnrul.brief;

import dk.videnrul.brief.BriefView.BriefAction;
import dk.videnrul.forward.UnopenedForwards.Unopened;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.roll.MunicipalRolls.Came;
import dk.videnrul.trial.TrialFacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says of what strands since when it does, and what the reader can do about it. */
record StrandedWriting(BriefReader reader, BriefSpan span, Known known) {

    /** Of each kind the longest are known, so that the longest of all are among them. */
    BriefSection<Stranded> section(Findings found) {
        List<Stranded> longest = Stream.of(
                        found.unanswered().rows().stream().map(this::roll),
                        found.unopened().rows().stream().map(this::forward),
                        found.overdue().rows().stream().map(this::trial),
                        found.unnoticed().rows().stream().map(this::item))
                .flatMap(kind -> kind)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Stranded::since))
                .limit(Finding.MOST)
                .toList();
        return new BriefSection<>(
                longest,
                found.unanswered().total()
                        + found.unopened().total()
                        + found.overdue().total()
                        + found.unnoticed().total());
    }

    private Optional<Stranded> roll(Came roll) {
        List<Remedy> remedies = new ArrayList<>();
        if (reader.may(BriefAction.ANSWER)) {
            remedies.add(Remedy.TAKE_UP);
            remedies.add(Remedy.DECLINE);
        }
        addForward(remedies);
        return known.item(roll.item())
                .map(item -> new Stranded(
                        StrandedKind.ROLL_UNANSWERED,
                        roll.sentAt(),
                        item,
                        known.say(
                                "brief.stranded.roll",
                                known.name(roll.by(), roll.byName()),
                                days(roll.sentAt()),
                                roll.note()),
                        remedies,
                        roll.id(),
                        null,
                        null,
                        roll.version()));
    }

    private Optional<Stranded> forward(Unopened forward) {
        List<Remedy> remedies =
                forward.remindable() ? List.of(Remedy.REMIND, Remedy.WITHDRAW) : List.of(Remedy.WITHDRAW);
        return known.item(forward.item())
                .map(item -> new Stranded(
                        StrandedKind.FORWARD_UNOPENED,
                        forward.sentAt(),
                        item,
                        known.say("brief.stranded.forward", forward.to(), days(forward.sentAt())),
                        remedies,
                        null,
                        forward.id(),
                        null,
                        forward.version()));
    }

    private Optional<Stranded> trial(TrialFacts trial) {
        Instant due = DanishTime.startOf(Objects.requireNonNull(trial.plannedEndOn()));
        return known.item(trial.item())
                .map(item -> new Stranded(
                        StrandedKind.TRIAL_OVERDUE,
                        due,
                        item,
                        known.say("brief.stranded.trial", days(due)),
                        reader.may(BriefAction.CHANGE_TRIALS) ? List.of(Remedy.REPORT_RESULT) : List.of(),
                        null,
                        null,
                        trial.id(),
                        trial.version()));
    }

    private Optional<Stranded> item(UUID id) {
        List<Remedy> remedies = new ArrayList<>();
        if (reader.rolls()) {
            remedies.add(Remedy.ROLL_ON);
        }
        addForward(remedies);
        return known.item(id).map(item -> {
            Instant published = Objects.requireNonNull(item.publishedAt());
            return new Stranded(
                    StrandedKind.ITEM_UNNOTICED,
                    published,
                    item,
                    known.say("brief.stranded.item", days(published)),
                    remedies,
                    null,
                    null,
                    null,
                    item.version());
        });
    }

    private void addForward(List<Remedy> remedies) {
        if (reader.may(BriefAction.FORWARD)) {
            remedies.add(Remedy.FORWARD);
        }
    }

    private long days(Instant since) {
        return ChronoUnit.DAYS.between(Gazetteer.dayOf(since), span.today());
    }
}
