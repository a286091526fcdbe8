package dk.videnrul.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.videnrul.platform.text.Language;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostTest extends HttpTest {
    @Inject
    Post post;

    @Test
    void a_letter_is_sent_once_its_transaction_has_committed() {
        String to = address();
        QuarkusTransaction.requiringNew().run(() -> {
            post.send(new Letter(
                    to,
                    Language.DA,
                    "Velkommen på øen",
                    List.of("Kære <Åse>", "Du er inviteret."),
                    new Letter.Link("Tag imod", "http://localhost/invitation/x?a=1&b=2")));
            assertThat(Mailbox.lettersTo(to)).isEmpty();
        });
        await().until(() -> !Mailbox.lettersTo(to).isEmpty());
        assertThat(Mailbox.lettersTo(to)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Velkommen på øen");
            assertThat(letter.text())
                    .contains("Kære <Åse>")
                    .contains("Tag imod:")
                    .contains("http://localhost/invitation/x?a=1&b=2");
            assertThat(letter.html()).contains("Kære &lt;Åse&gt;").contains("lang=\"da\"");
            assertThat(letter.language()).isEqualTo("da");
        });
    }

    @Test
    void many_letters_at_once_arrive_at_the_first_try() {
        List<String> readers = IntStream.range(0, 60).mapToObj(_ -> address()).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> readers.forEach(
                        reader -> post.send(new Letter(reader, Language.DA, "Nyt", List.of("Der er nyt."), null))));
        await().untilAsserted(() -> assertThat(readers)
                .allSatisfy(reader -> assertThat(Mailbox.lettersTo(reader)).hasSize(1)));
    }

    @Test
    void a_letter_of_a_transaction_that_failed_is_never_sent() {
        String to = address();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    post.send(new Letter(to, Language.DA, "Nej", List.of("Nej"), null));
                    throw new IllegalStateException("no commit");
                }))
                .hasMessageContaining("no commit");
        assertThat(given.rows(
                        "select task_instance from job where task_name = 'letter' and convert_from(task_data, 'UTF8') like '%"
                                + to + "%'"))
                .isEmpty();
        assertThat(Mailbox.lettersTo(to)).isEmpty();
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
