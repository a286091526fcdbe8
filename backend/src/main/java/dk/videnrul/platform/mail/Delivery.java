package dk.videnrul.platform.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.installation.Installation;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings letters to the mail server. What it does not take is tried again, less and less often, for about a day. */
@Singleton
class Delivery {
    static final TaskDescriptor<Letter> LETTER = TaskDescriptor.of("letter", Letter.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 18;
    private static final Duration LONGEST_TALK = Duration.ofMinutes(1);
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)");

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Template text;
    private final Template html;
    private final Installation installation;

    Delivery(
            ReactiveMailer mailer,
            Vertx vertx,
            @Location("letter.txt") Template text,
            @Location("letter.html") Template html,
            Installation installation) {
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
        this.text = text;
        this.html = html;
        this.installation = installation;
    }

    @Produces
    @Singleton
    Task<Letter> deliver() {
        return Tasks.oneTime(LETTER)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        MOST_TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 1.5)))
                .execute((job, context) -> deliver(job.getData(), job.getId()));
    }

    private void deliver(Letter letter, String id) {
        String network = installation.network().name();
        Mail mail = Mail.withText(
                        letter.to(),
                        letter.subject(),
                        text.data("letter", letter).data("network", network).render())
                .setHtml(html.data("letter", letter).data("network", network).render())
                // A letter that is sent once more after a crash is the same letter to the reader's program.
                .addHeader(
                        "Message-ID", "<" + id + "@" + installation.publicUrl().getHost() + ">")
                .addHeader("Content-Language", letter.language().tag())
                .addHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            mail.addHeader("List-Unsubscribe", "<" + letter.unsubscribe().oneClick() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.calendar() != null) {
            Matcher method = METHOD.matcher(letter.calendar());
            mail.addAttachment(
                    "invitation.ics",
                    letter.calendar().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=utf-8" + (method.find() ? "; method=" + method.group(1) : ""));
        }
        send(mail);
    }

    /**
     * All from one event loop: where several share the client's pool, a connection can be made on one of them and listened to
     * on another, too late for the server's greeting, and then both sides wait for each other.
     */
    private void send(Mail mail) {
        Uni.createFrom()
                .voidItem()
                .emitOn(talk -> loop.runOnContext(now -> talk.run()))
                .chain(() -> mailer.send(mail))
                .await()
                .atMost(LONGEST_TALK);
    }
}
