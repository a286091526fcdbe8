package dk.videnrul.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.people.Writer;
import dk.videnrul.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a question, without a database. */
class NeedTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private final Writer writer = new Writer("person:1", null, "Kari");
    private final Need need = new Need(
            new NeedDraft(" Hvem ved det? ", " ", List.of("unge", "unge"), List.of(), null),
            null,
            writer,
            null,
            false,
            NOW);

    @Test
    void it_is_kept_as_it_reads() {
        assertThat(need.question).isEqualTo("Hvem ved det?");
        assertThat(need.details).isNull();
        assertThat(need.topics).containsExactly("unge");
    }

    @Test
    void what_is_settled_is_neither_settled_again_nor_changed_until_it_is_opened() {
        need.settle(NOW);
        assertThatThrownBy(() -> need.settle(NOW)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> need.rewrite(need.toDraft(null), null, NOW)).isInstanceOf(Refusal.Conflict.class);
        need.reopen("Det hjalp ikke", NOW);
        assertThat(need.reason).isEqualTo("Det hjalp ikke");
        need.settle(NOW);
        assertThat(need.reason).isNull();
    }

    @Test
    void an_answer_counts_once_its_item_is_published() {
        NeedAnswer answer = new NeedAnswer(need.id, UUID.randomUUID(), null, writer, false, NOW);
        assertThatThrownBy(() -> answer.accept(NOW)).isInstanceOf(Refusal.Conflict.class);
        answer.tell(NOW);
        answer.refuseIfAccepted();
        answer.accept(NOW);
        assertThatThrownBy(answer::refuseIfAccepted).isInstanceOf(Refusal.Conflict.class);
    }
}
