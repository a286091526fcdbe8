package dk.videnrul.journalrecord;

import dk.videnrul.journalrecord.JournalDocument.JournalFact;
import dk.videnrul.journalrecord.JournalDocument.JournalSection;
import dk.videnrul.knowledge.Author;
import dk.videnrul.knowledge.EvidenceProfile;
import dk.videnrul.knowledge.KnowledgeItemView;
import dk.videnrul.knowledge.Story;
import dk.videnrul.platform.document.WrittenText;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what an item says, in the order in which it is read; headings in the reader's language. */
@ApplicationScoped
class JournalWriting {
    private final Installation installation;
    private final Speech speech;

    JournalWriting(Installation installation, Speech speech) {
        this.installation = installation;
        this.speech = speech;
    }

    JournalDocument write(JournalRecord filed, KnowledgeItemView item) {
        Language language = speech.language();
        return new JournalDocument(
                filed,
                installation.network().name(),
                language.tag(),
                WrittenText.printable(item.title()),
                item.summary().isBlank() ? null : WrittenText.printable(item.summary()),
                facts(filed, item, language),
                sections(item),
                item.citation(),
                say("journal.notice", filed.identifier(), String.valueOf(filed.version())));
    }

    private List<JournalFact> facts(JournalRecord filed, KnowledgeItemView item, Language language) {
        List<JournalFact> facts = new ArrayList<>();
        fact(facts, "date", language.day(filed.date()));
        fact(facts, "document-date", day(filed.documentDate(), language));
        fact(facts, "sender", filed.sender());
        fact(facts, "theme", filed.shortTheme());
        fact(facts, "case-number", filed.caseNumber());
        fact(facts, "kle-number", filed.kleNumber());
        fact(facts, "kind", say("kind." + KebabEnums.code(item.kind())));
        fact(facts, "outcome", item.outcome() == null ? null : say("outcome." + KebabEnums.code(item.outcome())));
        fact(facts, "authors", item.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        fact(
                facts,
                "group",
                item.themeGroup() == null ? null : item.themeGroup().name());
        fact(facts, "focus-areas", item.focusAreas().stream().map(Ref::label).collect(Collectors.joining(", ")));
        fact(facts, "year", item.year() == null ? null : String.valueOf(item.year()));
        fact(facts, "target-group", item.targetGroup());
        fact(facts, "time-use", item.timeUse());
        fact(facts, "cost", item.cost());
        fact(facts, "licence", item.licence());
        fact(facts, "archived", item.archiveReason());
        fact(facts, "url", filed.url().toString());
        return facts;
    }

    private static @Nullable String day(@Nullable LocalDate day, Language language) {
        return day == null ? null : language.day(day);
    }

    private void fact(List<JournalFact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new JournalFact(say("journal." + key), WrittenText.printable(value)));
        }
    }

    private List<JournalSection> sections(KnowledgeItemView item) {
        List<JournalSection> sections = new ArrayList<>();
        section(sections, "what-worked", item.whatWorked());
        section(sections, "what-did-not", item.whatDidNot());
        section(sections, "advice", item.advice());
        section(sections, "body", item.body());
        Story story = item.story();
        if (story != null) {
            section(sections, "initiative", story.initiative());
            section(sections, "participants", story.participants());
            section(sections, "practice", story.practice());
            section(sections, "benefit", story.benefit());
            section(sections, "story-advice", story.advice());
            section(sections, "difficulties", story.difficulties());
            section(sections, "results", story.results());
        }
        EvidenceProfile evidence = item.evidence();
        if (evidence != null) {
            section(sections, "evidence-target-group", evidence.targetGroup());
            section(sections, "evidence-method", evidence.method());
            section(sections, "evidence-implementation", evidence.implementation());
            section(sections, "evidence-effect", evidence.effect());
            section(sections, "evidence-economy", evidence.economy());
        }
        return sections;
    }

    private void section(List<JournalSection> sections, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            sections.add(new JournalSection(say("journal." + key), WrittenText.html(text)));
        }
    }

    private String say(String key, Object... arguments) {
        return Messages.say(speech.language(), key, arguments);
    }
}
