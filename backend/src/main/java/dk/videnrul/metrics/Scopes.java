package dk.videnrul.metrics;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands what a caller asks to be counted; never more than the caller sees. */
@ApplicationScoped
class Scopes {
    private final ThemeGroups groups;
    private final Vocabulary vocabulary;
    private final CurrentActor current;

    Scopes(ThemeGroups groups, Vocabulary vocabulary, CurrentActor current) {
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.current = current;
    }

    /** @throws Refusal.Invalid with every fault */
    Scope of(MetricsQuestion question) {
        Faults faults = new Faults();
        @Nullable LocalDate from = faults.day("from", question.from());
        @Nullable LocalDate to = faults.day("to", question.to());
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(Fault.inParameter("to", "ends-before-it-begins"));
        }
        @Nullable String slug = question.themeGroup();
        @Nullable
        ThemeGroupFacts group =
                slug == null ? null : groups.withSlugs(List.of(slug)).get(slug);
        if (slug != null && group == null) {
            faults.add(Fault.inParameter("themeGroup", "unknown-theme-group", slug));
        }
        @Nullable String area = question.focusArea();
        if (area != null && vocabulary.isUnknown(Scheme.FOCUS_AREA, area)) {
            faults.add(Fault.inParameter("focusArea", "unknown-focus-area", area));
        }
        faults.refuseIfAny();
        return new Scope(
                Sight.of(current.get()),
                group == null ? null : group.id(),
                area,
                question.kind(),
                from,
                to == null ? null : to.plusDays(1));
    }
}
