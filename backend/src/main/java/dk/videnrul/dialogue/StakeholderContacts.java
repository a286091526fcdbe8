package dk.videnrul.dialogue;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said with an organisation, and what is to be done next. */
@ApplicationScoped
class StakeholderContacts {
    private final StakeholderContactRepository contacts;
    private final StakeholderRepository stakeholders;
    private final ContactChecks checks;
    private final StakeholderViews views;
    private final CurrentActor current;
    private final Clock clock;

    StakeholderContacts(
            StakeholderContactRepository contacts,
            StakeholderRepository stakeholders,
            ContactChecks checks,
            StakeholderViews views,
            CurrentActor current,
            Clock clock) {
        this.contacts = contacts;
        this.stakeholders = stakeholders;
        this.checks = checks;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such organisation, or the caller does not see it */
    @Transactional
    Page<StakeholderContactView> list(UUID stakeholder, int limit, @Nullable String after) {
        refuseUnlessSeen();
        Stakeholder about = stakeholders.findByIdOptional(stakeholder).orElseThrow(Refusal.NotFound::new);
        Page<StakeholderContact> page = Page.of(
                contacts.of(about.id, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                one -> Cursor.after(one.day, one.id),
                Function.identity());
        return new Page<>(views.contacts(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when it is not there, or the caller does not see it */
    @Transactional
    StakeholderContactView get(UUID id) {
        return view(seen(id));
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    StakeholderContactView create(UUID stakeholder, StakeholderContactDraft draft) {
        refuseUnlessSeen();
        Stakeholder about = stakeholders
                .findByIdOptional(stakeholder, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.KEEP_DIALOGUE);
        checks.check(draft, null);
        StakeholderContact contact = new StakeholderContact(about.id, draft, current.get(), clock.instant());
        contacts.persistAndFlush(contact);
        stakeholders.count(about.id);
        return view(contact);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    StakeholderContactView change(UUID id, ExpectedVersion expected, MergePatch<StakeholderContactDraft> patch) {
        StakeholderContact contact = kept(id, expected);
        StakeholderContactDraft draft = patch.applyTo(contact.toDraft());
        checks.check(draft, contact.member);
        contact.write(draft, current.get(), clock.instant());
        contacts.flush();
        stakeholders.count(contact.stakeholder);
        return view(contact);
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        StakeholderContact contact = kept(id, expected);
        contacts.delete(contact);
        contacts.flush();
        stakeholders.count(contact.stakeholder);
    }

    /** Holds the organisation as well, so that what it adds up to misses nothing. */
    private StakeholderContact kept(UUID id, ExpectedVersion expected) {
        StakeholderContact contact = seen(id);
        AccessTable.require(current.get(), Action.KEEP_DIALOGUE);
        stakeholders.findById(contact.stakeholder, LockModeType.PESSIMISTIC_WRITE);
        expected.check(contact.version);
        return contact;
    }

    private StakeholderContact seen(UUID id) {
        refuseUnlessSeen();
        return contacts.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    }

    private void refuseUnlessSeen() {
        if (!AccessTable.allows(current.get(), Action.SEE_DIALOGUE)) {
            throw new Refusal.NotFound();
        }
    }

    private StakeholderContactView view(StakeholderContact contact) {
        return views.contacts(List.of(contact)).getFirst();
    }
}
