package dk.videnrul.review;

import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.ItemSteps;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes to those who have something to do next, or who want to know what became of their text. */
@ApplicationScoped
class Letters {
    private final Post post;
    private final GroupContacts chairs;
    private final People people;
    private final Installation installation;

    Letters(Post post, GroupContacts chairs, People people, Installation installation) {
        this.post = post;
        this.chairs = chairs;
        this.people = people;
        this.installation = installation;
    }

    /** Nobody is written to about what they did themselves, or about what is only invented. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes ItemSteps taken) {
        taken.steps().stream().filter(step -> !step.demo()).forEach(this::write);
    }

    private void write(ItemStep step) {
        switch (step.what()) {
            case SUBMITTED -> toChairs(step);
            case RETURNED -> toWriters(step, "returned", "/rediger");
            case PUBLISHED -> toWriters(step, "published", "");
            case DRAFTED, CHANGED, WITHDRAWN, RESTORED, CONFIRMED, ARCHIVED -> {}
        }
    }

    private void toChairs(ItemStep step) {
        if (step.themeGroup() != null) {
            send(chairs.answeringFor(step.themeGroup()), step, "submitted", "");
        }
    }

    /** Whoever wrote it together with the one who took the step hears of it from them. */
    private void toWriters(ItemStep step, String letter, String page) {
        if (!step.writers().contains(step.by())) {
            List<UUID> writers = step.writers().stream()
                    .map(Actor::personOf)
                    .flatMap(Optional::stream)
                    .toList();
            send(people.withIds(writers).values(), step, letter, page);
        }
    }

    private void send(Collection<PersonFacts> readers, ItemStep step, String letter, String page) {
        String url = installation.publicUrl() + "/viden/" + step.publicId() + page;
        readers.stream()
                .filter(reader -> !Actor.keyOf(reader.id()).equals(step.by()))
                .map(reader -> letter(reader, step, letter, url))
                .flatMap(Optional::stream)
                .forEach(post::send);
    }

    private static Optional<Letter> letter(PersonFacts reader, ItemStep step, String letter, String url) {
        if (reader.email() == null) {
            return Optional.empty();
        }
        Language language = reader.language();
        String by = step.byName() == null ? Messages.say(language, "letter.somebody") : step.byName();
        return Optional.of(new Letter(
                reader.email(),
                language,
                say(language, letter, "subject", step.content().title()),
                paragraphs(reader, step, letter, language, by),
                new Letter.Link(say(language, letter, "link"), url)));
    }

    private static List<String> paragraphs(
            PersonFacts reader, ItemStep step, String letter, Language language, String by) {
        List<String> paragraphs = new ArrayList<>(List.of(
                Messages.say(language, "letter.hello", reader.name()),
                say(language, letter, "what", by, step.content().title())));
        if (step.note() != null && !step.note().isBlank()) {
            paragraphs.add(step.note());
        }
        paragraphs.add(say(language, letter, "next"));
        return List.copyOf(paragraphs);
    }

    private static String say(Language language, String letter, String part, Object... arguments) {
        return Messages.say(language, "letter." + letter + "." + part, arguments);
    }
}
