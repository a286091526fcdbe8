package dk.videnrul.platform.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] SECRET = "whsec".getBytes(UTF_8);
    private final Seal seal = new Seal(() -> "a-key-of-at-least-thirty-two-characters");

    @Test
    void what_was_closed_is_opened_again() {
        byte[] closed = seal.close(SECRET, "webhook 1");
        assertThat(new String(closed, ISO_8859_1)).doesNotContain("whsec");
        assertThat(seal.open(closed, "webhook 1")).isEqualTo(SECRET);
        assertThat(seal.close(SECRET, "webhook 1")).as("never twice the same").isNotEqualTo(closed);
    }

    @Test
    void it_is_not_opened_for_another_owner_or_by_another_key() {
        byte[] closed = seal.close(SECRET, "webhook 1");
        assertThatThrownBy(() -> seal.open(closed, "webhook 2")).isInstanceOf(IllegalStateException.class);
        Seal other = new Seal(() -> "another-key-of-thirty-two-characters-or-more");
        assertThatThrownBy(() -> other.open(closed, "webhook 1")).isInstanceOf(IllegalStateException.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(closed, "webhook 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Seal(() -> "short")).hasMessageContaining("videnrul.secrets.key");
    }
}
