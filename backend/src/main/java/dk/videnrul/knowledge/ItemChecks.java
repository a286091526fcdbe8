package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Everything that can be wrong with a draft, whether it comes from a person, a partner or an import. */
@ApplicationScoped
class ItemChecks {
    private final Validation validation;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    ItemChecks(Validation validation, Vocabulary vocabulary, Gazetteer gazetteer) {
        this.validation = validation;
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** @param groups the theme groups that are known, by slug */
    void check(KnowledgeItemDraft draft, Map<String, ThemeGroupFacts> groups, Faults faults) {
        validation.check(draft, faults);
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        for (int place = 0; place < draft.preventionPackages().size(); place++) {
            PackageUse used = draft.preventionPackages().get(place);
            if (used != null && used.id() != null && vocabulary.isUnknown(Scheme.PREVENTION_PACKAGE, used.id())) {
                faults.add(Fault.at("/preventionPackages/" + place + "/id", "unknown-prevention-package", used.id()));
            }
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        if (draft.themeGroup() != null && !groups.containsKey(draft.themeGroup())) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", draft.themeGroup()));
        }
        if (draft.visibility() == Visibility.GROUP && draft.themeGroup() == null) {
            faults.add(Fault.at("/themeGroup", "group-needed"));
        }
    }

    /** What is missing before an item may be published. */
    void checkReady(KnowledgeItem item, Faults faults) {
        if (item.kind.needsOutcome() && item.outcome == null) {
            faults.add(Fault.at("/outcome", "outcome-needed"));
        }
    }
}
