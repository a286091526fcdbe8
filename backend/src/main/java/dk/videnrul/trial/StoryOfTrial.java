package dk.videnrul.trial;

import dk.videnrul.knowledge.Contact;
import dk.videnrul.knowledge.ContactBy;
import dk.videnrul.knowledge.ExperienceText;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.knowledge.Story;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a trial already says of the seven questions of an experience; the author writes the rest. */
final class StoryOfTrial {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ANSWER = 4000;

    private StoryOfTrial() {}

    /**
     * @param trial one that began and is finished
     * @param title of the item that was tried
     * @param place the name of the municipality
     * @param why it was stopped, where it was
     * @param contact who is named by the trial; the coordinator answers where nobody is
     */
    static ExperienceText of(
            Trial trial,
            String title,
            String place,
            @Nullable String why,
            @Nullable PersonFacts contact,
            Language language) {
        Outcome outcome = Objects.requireNonNull(trial.outcome);
        return new ExperienceText(
                shortened(Messages.say(language, "trial.experience.title", title, place), LONGEST_TITLE),
                language.tag(),
                outcome,
                outcome == Outcome.POSITIVE ? trial.whatHappened : null,
                outcome == Outcome.NEGATIVE || outcome == Outcome.NONE ? trial.whatHappened : null,
                trial.advice,
                trial.municipality,
                contact(contact),
                trial.endedOn == null ? null : trial.endedOn.getYear(),
                new Story(
                        trial.note,
                        null,
                        changes(trial, language),
                        recommendation(trial, language),
                        trial.advice,
                        why,
                        trial.whatHappened));
    }

    /** How to reach the person is for the person to say, in the draft. */
    private static Contact contact(@Nullable PersonFacts person) {
        return person == null
                ? new Contact(ContactBy.COORDINATOR, null, null, null, null)
                : new Contact(ContactBy.PERSON, person.name(), person.title(), null, null);
    }

    private static @Nullable String changes(Trial trial, Language language) {
        if (trial.adaptations.isEmpty()) {
            return null;
        }
        String lines = trial.adaptations.stream()
                .map(change -> Messages.say(
                        language,
                        "trial.experience.change",
                        change.whatChanged(),
                        change.why(),
                        Messages.say(
                                language, change.planned() ? "trial.experience.planned" : "trial.experience.unplanned"),
                        Messages.say(
                                language,
                                change.coreKept() ? "trial.experience.core-kept" : "trial.experience.core-changed")))
                .collect(Collectors.joining("\n"));
        return shortened(Messages.say(language, "trial.experience.changes") + "\n" + lines, LONGEST_ANSWER);
    }

    private static @Nullable String recommendation(Trial trial, Language language) {
        return trial.wouldRecommend == null
                ? null
                : Messages.say(
                        language,
                        switch (trial.wouldRecommend) {
                            case YES -> "trial.experience.recommended";
                            case NO -> "trial.experience.not-recommended";
                            case UNSURE -> "trial.experience.unsure";
                        });
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
