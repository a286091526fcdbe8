package dk.videnrul.notice;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the caller is told, as far as they may see it now. */
@ApplicationScoped
class Inbox {
    private final InboxRepository entries;
    private final InboxTexts texts;
    private final Validation validation;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    Inbox(
            InboxRepository entries,
            InboxTexts texts,
            Validation validation,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.validation = validation;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** Only somebody with a record is told anything. */
    @Transactional
    InboxPage list(boolean unread, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.READ_INBOX);
        @Nullable UUID person = current.get().personId();
        if (person == null) {
            return new InboxPage(List.of(), 0, null);
        }
        Sight sight = Sight.of(current.get());
        Page<Told> page = Page.of(
                entries.of(person, sight, unread, Cursor.decode(after, 1), limit + 1),
                limit,
                null,
                told -> Cursor.after(told.entry().number),
                Function.identity());
        return new InboxPage(views(page.items()), entries.unread(person, sight), page.next());
    }

    /** @throws Refusal.NotFound when the caller was not told it, or may not see it any more */
    @Transactional
    InboxEntryView get(UUID id) {
        return views(List.of(own(id))).getFirst();
    }

    @Transactional
    InboxEntryView mark(UUID id, ExpectedVersion expected, MergePatch<InboxEntryMark> patch) {
        Told told = own(id);
        expected.check(told.entry().version);
        InboxEntryMark mark = patch.applyTo(new InboxEntryMark(told.entry().readAt != null));
        Faults faults = new Faults();
        validation.check(mark, faults);
        faults.refuseIfAny();
        told.entry().mark(Boolean.TRUE.equals(mark.read()), clock.instant());
        entries.flush();
        return views(List.of(told)).getFirst();
    }

    /** @throws Refusal.Invalid when the caller has no such entry */
    @Transactional
    InboxPage read(InboxReading reading) {
        AccessTable.require(current.get(), Action.READ_INBOX);
        Faults faults = new Faults();
        validation.check(reading, faults);
        faults.refuseIfAny();
        @Nullable UUID person = current.get().personId();
        @Nullable
        Told last = person == null
                ? null
                : entries.one(reading.upTo(), person, Sight.of(current.get())).orElse(null);
        if (person == null || last == null) {
            throw new Refusal.Invalid(Fault.at("/upTo", "unknown-inbox-entry"));
        }
        entries.read(person, last.entry().number, clock.instant());
        entries.getEntityManager().clear();
        return list(false, 20, null);
    }

    private Told own(UUID id) {
        @Nullable UUID person = current.get().personId();
        @Nullable
        Told own = person == null
                ? null
                : entries.one(id, person, Sight.of(current.get())).orElse(null);
        if (own == null) {
            throw new Refusal.NotFound();
        }
        AccessTable.require(current.get(), Action.MARK_INBOX_ENTRY, On.network().own(true));
        return own;
    }

    private List<InboxEntryView> views(List<Told> page) {
        Language language = speech.language();
        InboxTexts.Names names = texts.namesFor(page);
        return page.stream()
                .map(told -> new InboxEntryView(
                        told.entry().id,
                        told.happening().kind,
                        told.happening().at,
                        texts.what(told, names, language),
                        texts.why(told, names, language),
                        told.publicId() == null ? null : new ItemRef(told.publicId(), String.valueOf(told.title())),
                        told.need(),
                        told.happening().comment,
                        told.happening().roll,
                        told.happening().trial,
                        told.entry().readAt,
                        told.entry().version))
                .toList();
    }
}
