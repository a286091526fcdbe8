package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that can be wrong with a draft, whether it comes from a person, a partner or an import. */
@ApplicationScoped
class ItemChecks {
    private final Validation validation;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final ThemeGroups groups;
    private final People people;

    ItemChecks(Validation validation, Vocabulary vocabulary, Gazetteer gazetteer, ThemeGroups groups, People people) {
        this.validation = validation;
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.groups = groups;
        this.people = people;
    }

    /**
     * What drafts refer to, as far as it is there.
     *
     * @param groups by slug
     */
    record Known(Map<String, ThemeGroupFacts> groups, Set<UUID> members) {}

    /** What several drafts refer to, in two statements. */
    Known known(Collection<KnowledgeItemDraft> drafts) {
        Set<String> slugs = drafts.stream()
                .map(KnowledgeItemDraft::themeGroup)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        Set<UUID> members = drafts.stream()
                .flatMap(draft -> draft.authors().stream())
                .filter(Objects::nonNull)
                .map(Author::memberId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return new Known(
                groups.withSlugs(slugs),
                members.isEmpty() ? Set.of() : people.withIds(members).keySet());
    }

    void check(KnowledgeItemDraft draft, Known known, Faults faults) {
        validation.check(draft, faults);
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        for (int place = 0; place < draft.preventionPackages().size(); place++) {
            PackageUse used = draft.preventionPackages().get(place);
            if (used != null && used.id() != null && vocabulary.isUnknown(Scheme.PREVENTION_PACKAGE, used.id())) {
                faults.add(Fault.at("/preventionPackages/" + place + "/id", "unknown-prevention-package", used.id()));
            }
        }
        for (int place = 0; place < draft.authors().size(); place++) {
            Author author = draft.authors().get(place);
            if (author != null && author.memberId() != null && !known.members().contains(author.memberId())) {
                faults.add(Fault.at("/authors/" + place + "/memberId", "unknown-member"));
            }
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        if (draft.themeGroup() != null && !known.groups().containsKey(draft.themeGroup())) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", draft.themeGroup()));
        }
        if (draft.visibility() == Visibility.GROUP && draft.themeGroup() == null) {
            faults.add(Fault.at("/themeGroup", "group-needed"));
        }
        if (draft.licence() != null && !Licences.ALL.contains(draft.licence())) {
            faults.add(Fault.at("/licence", "unknown-licence", String.join(", ", Licences.ALL)));
        }
        checkContact(draft, faults);
    }

    private static void checkContact(KnowledgeItemDraft draft, Faults faults) {
        ContactBy by = draft.contact() == null ? null : draft.contact().by();
        if (by == ContactBy.GROUP_CHAIR && draft.themeGroup() == null) {
            faults.add(Fault.at("/contact/by", "contact-needs-group"));
        }
        if (by == ContactBy.COORDINATOR && draft.municipality() == null) {
            faults.add(Fault.at("/contact/by", "contact-needs-municipality"));
        }
    }

    /** What is missing before an item may be submitted or published. */
    static void checkReady(KnowledgeItemDraft draft, Faults faults) {
        if (draft.summary() == null || draft.summary().isBlank()) {
            faults.add(Fault.at("/summary", "required"));
        }
        if (draft.kind() != null && draft.kind().needsOutcome() && draft.outcome() == null) {
            faults.add(Fault.at("/outcome", "outcome-needed"));
        }
    }
}
