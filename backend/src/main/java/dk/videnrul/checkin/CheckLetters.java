package dk.videnrul.checkin;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells those who lead a group that it is time to look at its work, or that something waits. */
@ApplicationScoped
class CheckLetters {
    private final Post post;
    private final Installation installation;

    CheckLetters(Post post, Installation installation) {
        this.post = post;
        this.installation = installation;
    }

    /** A next step that is late, in the words of the criterion's version. */
    record LateStep(CheckCriterion criterion, CheckAnswer answer) {}

    /** @param lastOn when the group checked its work last; null where it never did */
    void timeToCheck(ThemeGroupRef group, @Nullable LocalDate lastOn, int months, List<PersonFacts> to) {
        for (PersonFacts reader : to) {
            Language language = reader.language();
            String what = lastOn == null
                    ? Messages.say(language, "checkin.mail.time.never", group.name())
                    : Messages.say(language, "checkin.mail.time.since", group.name(), language.day(lastOn));
            send(
                    reader,
                    group,
                    "checkin.mail.time",
                    List.of(what, Messages.say(language, "checkin.mail.time.how", months)));
        }
    }

    void lateSteps(ThemeGroupRef group, List<LateStep> steps, List<PersonFacts> to) {
        for (PersonFacts reader : to) {
            Language language = reader.language();
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(Messages.say(language, "checkin.mail.late.text", group.name()));
            steps.forEach(step -> paragraphs.add(inWords(step, language)));
            paragraphs.add(Messages.say(language, "checkin.mail.late.how"));
            send(reader, group, "checkin.mail.late", paragraphs);
        }
    }

    private static String inWords(LateStep step, Language language) {
        CheckAnswer answer = step.answer();
        LocalDate due = Objects.requireNonNull(answer.due);
        return Stream.of(
                        step.criterion().label().in(language) + ": " + answer.nextStep,
                        answer.owner,
                        Messages.say(language, "checkin.mail.late.due", language.day(due)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void send(PersonFacts to, ThemeGroupRef group, String letter, List<String> paragraphs) {
        if (to.email() == null) {
            return;
        }
        Language language = to.language();
        List<String> said = new ArrayList<>();
        said.add(Messages.say(language, "letter.hello", to.name()));
        said.addAll(paragraphs);
        post.send(new Letter(
                to.email(),
                language,
                Messages.say(language, letter + ".subject", group.name()),
                said,
                new Letter.Link(
                        Messages.say(language, "checkin.mail.link"),
                        installation.publicUrl() + "/temagrupper/" + group.slug() + "/netvaerkstjek")));
    }
}
