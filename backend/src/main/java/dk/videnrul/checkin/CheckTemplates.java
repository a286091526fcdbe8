package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What groups are asked, and what they were asked before. */
@ApplicationScoped
class CheckTemplates {
    private final CheckTemplateRepository templates;
    private final Bylines bylines;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    CheckTemplates(
            CheckTemplateRepository templates,
            Bylines bylines,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.templates = templates;
        this.bylines = bylines;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Page<CheckTemplateView> list(int limit, @Nullable String after) {
        Cursor cursor = Cursor.decode(after, 1);
        Page<CheckTemplate> page = Page.of(
                templates.newestFirst(cursor == null ? null : cursor.key(0, Integer::valueOf), limit + 1),
                limit,
                null,
                template -> Cursor.after(template.version),
                Function.identity());
        return new Page<>(views(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is no such version */
    @Transactional
    CheckTemplateView get(int version) {
        return views(List.of(templates.findByIdOptional(version).orElseThrow(Refusal.NotFound::new)))
                .getFirst();
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when somebody else has made a version meanwhile
     */
    @Transactional
    CheckTemplateView make(CheckTemplateDraft draft) {
        AccessTable.require(current.get(), Action.KEEP_CHECK_TEMPLATE);
        templates.lock();
        Faults faults = new Faults();
        validation.check(draft, faults);
        NextCriteria next = new NextCriteria(templates.knownIds());
        next.check(draft.criteria(), faults);
        faults.refuseIfAny();
        int newest = templates.newest().version;
        if (draft.basedOn() != newest) {
            throw new Refusal.Conflict("check-template-newer", "/api/v1/check-templates/" + newest);
        }
        CheckTemplate made =
                new CheckTemplate(newest + 1, next.of(draft.criteria()), draft.note(), current.get(), clock.instant());
        templates.persistAndFlush(made);
        return views(List.of(made)).getFirst();
    }

    private List<CheckTemplateView> views(List<CheckTemplate> shown) {
        Bylines.Known people = bylines.of(shown.stream().map(template -> template.madeBy));
        int newest = templates.newest().version;
        return shown.stream()
                .map(template -> new CheckTemplateView(
                        template.version,
                        template.criteria,
                        template.note,
                        people.of(template.madeBy, template.madeByName),
                        template.madeAt,
                        template.version == newest))
                .toList();
    }
}
