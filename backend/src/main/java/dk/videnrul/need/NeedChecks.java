package dk.videnrul.need;

import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a question must be before it is written down. */
@ApplicationScoped
class NeedChecks {
    private final Validation validation;
    private final Vocabulary vocabulary;
    private final ThemeGroups groups;

    NeedChecks(Validation validation, Vocabulary vocabulary, ThemeGroups groups) {
        this.validation = validation;
        this.vocabulary = vocabulary;
        this.groups = groups;
    }

    /**
     * @param before the group that it is put to already, which may have closed since
     * @return the group that it is put to
     * @throws Refusal.Invalid with every fault
     */
    @Nullable
    UUID check(NeedDraft draft, @Nullable UUID before) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        @Nullable UUID group = draft.themeGroup() == null ? null : group(draft.themeGroup(), before, faults);
        faults.refuseIfAny();
        return group;
    }

    private @Nullable UUID group(String slug, @Nullable UUID before, Faults faults) {
        ThemeGroupFacts group = groups.withSlugs(List.of(slug)).get(slug);
        if (group == null) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", slug));
            return null;
        }
        if (!group.id().equals(before)) {
            group.checkTakesNew("/themeGroup", faults);
        }
        return group.id();
    }
}
