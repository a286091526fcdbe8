package dk.videnrul.checkin;

import dk.videnrul.identity.Actor;
import dk.videnrul.platform.DanishTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Writes the invented checks of the demo content; they go with their groups. */
@ApplicationScoped
public class DemoCheckIns {
    private static final int FIRST_VERSION = 1;
    private static final LocalTime AFTER_THE_MEETING = LocalTime.of(15, 30);

    private final CheckInStore store;

    DemoCheckIns(CheckInStore store) {
        this.store = store;
    }

    @Transactional
    public void add(List<DemoCheckIn> invented) {
        invented.forEach(this::add);
    }

    private void add(DemoCheckIn invented) {
        Instant at = invented.heldOn()
                .atTime(AFTER_THE_MEETING)
                .atZone(DanishTime.ZONE)
                .toInstant();
        Actor by = new Actor(Actor.keyOf(invented.by()), null, null, invented.by(), Set.of(), Set.of());
        CheckInDraft draft = new CheckInDraft(invented.occasion(), invented.heldOn(), invented.note(), null);
        CheckIn checkIn = new CheckIn(invented.themeGroup(), FIRST_VERSION, draft, invented.heldOn(), by, at);
        checkIn.finish(by, at);
        store.checkIns().persist(checkIn);
        store.checkIns().flush();
        invented.answers().forEach((criterion, told) -> {
            CheckAnswer answer = new CheckAnswer(checkIn.id, criterion);
            answer.write(
                    new CheckAnswerDraft(
                            told.status(),
                            told.comment(),
                            told.nextStep(),
                            told.owner(),
                            told.due(),
                            List.of(),
                            List.of()),
                    List.of(),
                    List.of());
            if (told.doneOn() != null) {
                answer.settle(NextStepStatus.DONE, told.doneOn(), invented.by());
            }
            store.answers().persist(answer);
        });
    }
}
