package dk.videnrul.network;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each step in the life of a theme group needs; every missing requirement is a fault at its field. */
final class LifeCycle {
    private LifeCycle() {}

    /**
     * How a group stands.
     *
     * @param started whether it was ever active
     * @param unanswered the start decisions that have no answer yet
     * @param openParts names of its sub-groups that have not ended
     */
    record Standing(
            boolean purpose,
            boolean groundRules,
            boolean timeFrame,
            boolean chair,
            boolean started,
            List<String> unanswered,
            List<String> openParts) {}

    /**
     * The group that a change names as successor.
     *
     * @param same whether it is the very group that ends
     */
    record Heir(String slug, ThemeGroupStatus status, boolean same) {}

    /**
     * What is asked for, with what the network knows of it.
     *
     * @param heir null where none is named or the named one is not known
     * @param stewardKnown whether the named steward is a member of the network
     * @param byBoard whether the board itself decides now, so that no date of its decision needs to be told
     */
    record Request(
            ThemeGroupStatusChange change,
            @Nullable Heir heir,
            boolean stewardKnown,
            boolean byBoard,
            LocalDate today) {}

    static void check(Step step, Request asked, Standing group, Faults faults) {
        ThemeGroupStatusChange change = asked.change();
        switch (step) {
            case APPROVE -> checkDecision(asked, faults);
            case WITHDRAW -> required("/reason", change.reason(), faults);
            case START -> missingToStart(group).forEach(faults::add);
            case PAUSE -> required("/reason", change.reason(), faults);
            case RESUME -> {
                required("/reason", change.reason(), faults);
                checkChair(group, faults);
            }
            case REOPEN -> {
                required("/reason", change.reason(), faults);
                if (group.started()) {
                    checkChair(group, faults);
                } else {
                    faults.add(Fault.at("/status", "group-never-started"));
                }
            }
            case CLOSE, AMEND -> checkEnd(step, asked, group, faults);
        }
        if (!step.ends()) {
            refused("/closingNote", change.closingNote(), faults);
            refused("/successor", change.successor(), faults);
            refused("/steward", change.steward(), faults);
        }
        if (change.decidedOn() != null && change.decidedOn().isAfter(asked.today())) {
            faults.add(Fault.at("/decidedOn", "date-in-future"));
        }
    }

    /** What a planned group lacks before it can be active. */
    static List<Fault> missingToStart(Standing group) {
        Faults missing = new Faults();
        if (!group.purpose()) {
            missing.add(Fault.at("/purpose", "required"));
        }
        if (!group.groundRules()) {
            missing.add(Fault.at("/groundRules", "ground-rules-needed"));
        }
        if (!group.timeFrame()) {
            missing.add(Fault.at("/timeFrame", "time-frame-needed"));
        }
        checkChair(group, missing);
        group.unanswered()
                .forEach(question -> missing.add(Fault.at("/startDecisions/" + question, "start-decision-needed")));
        return missing.list();
    }

    private static void checkEnd(Step step, Request asked, Standing group, Faults faults) {
        ThemeGroupStatusChange change = asked.change();
        required("/closingNote", change.closingNote(), faults);
        if (step == Step.CLOSE) {
            checkDecision(asked, faults);
        }
        if (!group.openParts().isEmpty()) {
            faults.add(Fault.at("/status", "sub-groups-open", String.join(", ", group.openParts())));
        }
        checkSuccessor(change.successor(), asked.heir(), faults);
        @Nullable UUID steward = change.steward();
        if (steward == null && group.started()) {
            faults.add(Fault.at("/steward", "steward-needed"));
        } else if (steward != null && !asked.stewardKnown()) {
            faults.add(Fault.at("/steward", "unknown-member"));
        }
    }

    /** An heir is alive and therefore has no heir itself: a chain of successors can never close into a circle. */
    private static void checkSuccessor(@Nullable String successor, @Nullable Heir heir, Faults faults) {
        if (successor == null) {
            return;
        }
        if (heir == null) {
            faults.add(Fault.at("/successor", "unknown-theme-group", successor));
        } else if (heir.same()) {
            faults.add(Fault.at("/successor", "successor-is-itself"));
        } else if (heir.status() == ThemeGroupStatus.CLOSED || heir.status() == ThemeGroupStatus.PROPOSED) {
            faults.add(Fault.at("/successor", "successor-not-alive"));
        }
    }

    /** The board approves the start and the end of groups; who acts on its behalf tells when it did. */
    private static void checkDecision(Request asked, Faults faults) {
        if (asked.change().decidedOn() == null && !asked.byBoard()) {
            faults.add(Fault.at("/decidedOn", "board-decision-needed"));
        }
    }

    private static void checkChair(Standing group, Faults faults) {
        if (!group.chair()) {
            faults.add(Fault.at("/chairs", "chair-needed"));
        }
    }

    private static void required(String pointer, @Nullable String text, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(pointer, "required"));
        }
    }

    private static void refused(String pointer, @Nullable Object given, Faults faults) {
        if (given != null) {
            faults.add(Fault.at(pointer, "only-when-closing"));
        }
    }
}
