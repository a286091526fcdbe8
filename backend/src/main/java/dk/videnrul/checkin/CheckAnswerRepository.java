package dk.videnrul.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CheckAnswerRepository implements PanacheRepositoryBase<CheckAnswer, CheckAnswer.Key> {

    List<CheckAnswer> of(UUID checkIn) {
        return list("key.checkIn", checkIn);
    }

    /** By check, in one statement. */
    Map<UUID, List<CheckAnswer>> of(Collection<UUID> checkIns) {
        return checkIns.isEmpty()
                ? Map.of()
                : list("key.checkIn in ?1", checkIns).stream()
                        .collect(Collectors.groupingBy(answer -> answer.key.checkIn()));
    }

    /** Of checks, those with a next step that is late and of which nobody was told. */
    List<CheckAnswer> lateAndUntold(Collection<UUID> checkIns, LocalDate today) {
        return checkIns.isEmpty()
                ? List.of()
                : list(
                        "key.checkIn in :checkIns and nextStep is not null and due < :today and stepDoneOn is null"
                                + " and stepToldOn is null order by due, key.criterion",
                        Map.of("checkIns", checkIns, "today", today));
    }

    /** Being told changes nothing that somebody has written, so their versions stay. */
    void told(Collection<CheckAnswer> answers, LocalDate on) {
        answers.forEach(answer -> answer.stepToldOn = on);
    }

    /** Whoever was to see to something, by name. */
    void forgetOwner(String name) {
        update("owner = null where lower(owner) = lower(?1)", name);
    }

    List<CheckAnswer> settledBy(UUID person) {
        return list("stepDoneBy = ?1 order by stepDoneOn", person);
    }
}
