package dk.videnrul.network;

import dk.videnrul.identity.Actor;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of coming, changing and going; the group is held while they are checked. */
@ApplicationScoped
class ParticipationChecks {
    private final ParticipationRepository participations;
    private final People people;
    private final Validation validation;

    ParticipationChecks(ParticipationRepository participations, People people, Validation validation) {
        this.participations = participations;
        this.people = people;
        this.validation = validation;
    }

    /** Refuses, or answers who it is that comes. */
    UUID newcomer(ParticipationDraft draft, ThemeGroup group, Actor actor, boolean manages, LocalDate today) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        @Nullable UUID person = draft.member() == null ? actor.personId() : draft.member();
        if (person == null) {
            faults.add(Fault.at("/member", "required"));
        } else if (people.withIds(List.of(person)).isEmpty()) {
            faults.add(Fault.at("/member", "unknown-member"));
        }
        if (!manages && draft.role() != ParticipationRole.MEMBER) {
            faults.add(Fault.at("/role", "join-as-member"));
        }
        if (!manages && draft.from() != null && !draft.from().equals(today)) {
            faults.add(Fault.at("/from", "join-today"));
        }
        faults.refuseIfAny();
        refuseIfClosed(group);
        if (!manages) {
            refuseUnlessFree(group);
        }
        List<Participation> open = participations.open(group.id, required(person), today);
        if (open.stream().anyMatch(part -> !manages || part.role == draft.role())) {
            throw new Refusal.Conflict("already-takes-part");
        }
        return required(person);
    }

    void terms(ParticipationTerms terms, Participation part, ThemeGroup group, LocalDate today) {
        Faults faults = new Faults();
        validation.check(terms, faults);
        if (terms.from() != null && terms.until() != null && terms.until().isBefore(terms.from())) {
            faults.add(Fault.at("/until", "ends-before-it-begins"));
        }
        faults.refuseIfAny();
        refuseIfClosed(group);
        boolean chairs = terms.role() == ParticipationRole.CHAIR && terms.until() == null;
        if (part.chairsWithoutEnd() && !chairs) {
            refuseIfLastChair(part, group, today);
        }
        if (terms.until() == null
                && participations.open(group.id, part.person, today).stream()
                        .anyMatch(other -> other != part && other.role == terms.role())) {
            throw new Refusal.Conflict("already-takes-part");
        }
    }

    void end(Participation part, ThemeGroup group, LocalDate today) {
        refuseIfClosed(group);
        if (!part.isOpenOn(today)) {
            throw new Refusal.Conflict("participation-ended");
        }
        if (part.role == ParticipationRole.CHAIR) {
            refuseIfLastChair(part, group, today);
        }
    }

    private static void refuseIfClosed(ThemeGroup group) {
        if (group.isClosed()) {
            throw new Refusal.Conflict("theme-group-closed");
        }
    }

    private static void refuseUnlessFree(ThemeGroup group) {
        if (group.status == ThemeGroupStatus.PROPOSED) {
            throw new Refusal.Conflict("theme-group-not-approved");
        }
        switch (group.joining) {
            case FREE -> {}
            case ON_REQUEST -> throw new Refusal.Conflict("join-on-request");
            case BY_INVITATION -> throw new Refusal.Conflict("join-by-invitation");
        }
    }

    private void refuseIfLastChair(Participation part, ThemeGroup group, LocalDate today) {
        if (group.status == ThemeGroupStatus.ACTIVE && !participations.hasOtherChair(part, today)) {
            throw new Refusal.Conflict("last-chair");
        }
    }

    private static UUID required(@Nullable UUID person) {
        return java.util.Objects.requireNonNull(person);
    }
}
