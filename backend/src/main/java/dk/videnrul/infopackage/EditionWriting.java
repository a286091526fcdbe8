package dk.videnrul.infopackage;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.infopackage.EditionContent.EditionItem;
import dk.videnrul.infopackage.EditionContent.FrozenItem;
import dk.videnrul.infopackage.PackageGoals.PackageGoal;
import dk.videnrul.knowledge.Contact;
import dk.videnrul.knowledge.ContactBy;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.knowledge.WholeItem;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Texts;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.TrialStatus;
import dk.videnrul.trial.Trials;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what an edition would show if it were issued now. Items are read as a guest reads them, so that an edition
 * cannot show more than the item itself; those that a guest does not see are left out.
 */
@ApplicationScoped
class EditionWriting {
    private static final Sight OF_EVERYBODY = Sight.of(Actor.GUEST);
    private static final int MOST_TRIALS = 5000;

    private final PublishedReading items;
    private final Trials trials;
    private final ThemeGroups groups;
    private final PackageGoals goals;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Installation installation;

    EditionWriting(
            PublishedReading items,
            Trials trials,
            ThemeGroups groups,
            PackageGoals goals,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            Installation installation) {
        this.items = items;
        this.trials = trials;
        this.groups = groups;
        this.goals = goals;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.installation = installation;
    }

    EditionContent write(InfoPackage of) {
        Map<UUID, PackageGoal> named = goals.adopted(of.goals);
        return new EditionContent(
                of.title,
                of.audience,
                of.audienceName,
                of.occasion,
                of.language,
                of.election,
                vocabulary.refs(Scheme.FOCUS_AREA, of.focusAreas, of.written()),
                of.goals.stream()
                        .flatMap(goal -> Stream.ofNullable(named.get(goal)))
                        .map(PackageGoal::text)
                        .toList(),
                gazetteer.ref(of.municipality),
                installation.network().name(),
                of.introduction,
                of.sections,
                items(of));
    }

    private List<FrozenItem> items(InfoPackage of) {
        Map<UUID, WholeItem> found = items.whole(of.items(), OF_EVERYBODY).stream()
                .collect(Collectors.toMap(WholeItem::id, Function.identity()));
        Map<UUID, List<TrialFacts>> tried =
                trials.ofItems(found.keySet(), MOST_TRIALS).stream().collect(Collectors.groupingBy(TrialFacts::item));
        Map<String, ThemeGroupFacts> owners = groups.withSlugs(found.values().stream()
                .flatMap(item -> Stream.ofNullable(item.content().themeGroup()))
                .collect(Collectors.toSet()));
        return of.entries.stream()
                .filter(entry -> found.containsKey(entry.item()))
                .map(entry -> frozen(
                        entry,
                        Objects.requireNonNull(found.get(entry.item())),
                        tried.getOrDefault(entry.item(), List.of()),
                        owners,
                        of.written()))
                .toList();
    }

    private FrozenItem frozen(
            PackageEntry entry,
            WholeItem item,
            List<TrialFacts> tried,
            Map<String, ThemeGroupFacts> owners,
            Language language) {
        KnowledgeItemDraft content = item.content();
        @Nullable ThemeGroupFacts owner = content.themeGroup() == null ? null : owners.get(content.themeGroup());
        return new FrozenItem(
                item.id(),
                new EditionItem(
                        item.publicId(),
                        item.version(),
                        item.updatedAt(),
                        entry.shelf(),
                        content.title(),
                        Objects.requireNonNullElse(content.summary(), ""),
                        content.kind(),
                        content.outcome(),
                        Objects.requireNonNullElse(content.language(), language.tag()),
                        gazetteer.ref(content.municipality()),
                        owner == null ? null : owner.name(),
                        content.year(),
                        content.whatWorked(),
                        content.whatDidNot(),
                        content.advice(),
                        contact(content, owner, language),
                        (int) tried.stream()
                                .filter(trial -> trial.status() != TrialStatus.CONSIDERING)
                                .map(TrialFacts::municipality)
                                .distinct()
                                .count(),
                        Candidate.adopted(tried).size(),
                        Texts.strippedOrNull(entry.line()),
                        Texts.strippedOrNull(entry.why())));
    }

    /** People come and go while the paper lies on the table: the role is named, and never the person. */
    private @Nullable String contact(KnowledgeItemDraft item, @Nullable ThemeGroupFacts owner, Language language) {
        @Nullable Contact contact = item.contact();
        if (contact != null && contact.by() == ContactBy.GROUP_CHAIR && owner != null) {
            return Messages.say(language, "info-package.contact.chair", owner.name());
        }
        if (contact != null && contact.by() == ContactBy.COORDINATOR && item.municipality() != null) {
            return gazetteer
                    .officialName(item.municipality())
                    .map(name -> Messages.say(language, "info-package.contact.coordinator", name))
                    .orElse(null);
        }
        return contact == null ? null : Texts.strippedOrNull(contact.role());
    }
}
