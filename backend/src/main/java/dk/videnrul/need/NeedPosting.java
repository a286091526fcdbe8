package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question is put to the network, and said better. */
@ApplicationScoped
public class NeedPosting {
    private final NeedRepository needs;
    private final NeedGate gate;
    private final NeedChecks checks;
    private final NeedViews views;
    private final NeedNews news;
    private final People people;
    private final ThemeGroups groups;
    private final CurrentActor current;
    private final Clock clock;

    NeedPosting(
            NeedRepository needs,
            NeedGate gate,
            NeedChecks checks,
            NeedViews views,
            NeedNews news,
            People people,
            ThemeGroups groups,
            CurrentActor current,
            Clock clock) {
        this.needs = needs;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.news = news;
        this.people = people;
        this.groups = groups;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.Invalid with every fault */
    @Transactional
    public NeedView post(NeedDraft draft) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.POST_NEED, On.network());
        @Nullable UUID group = checks.check(draft, null);
        Need need = new Need(draft, group, Writer.of(actor), employer(actor.personId()), false, clock.instant());
        needs.persistAndFlush(need);
        news.tell(need, NeedStep.What.POSTED, null, actor.key());
        return views.one(need);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Conflict when nobody waits for an answer any more
     */
    @Transactional
    NeedView change(UUID id, ExpectedVersion expected, MergePatch<NeedDraft> patch) {
        Need need = gate.held(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.CHANGE_NEED, need.on(actor));
        expected.check(need.version);
        NeedDraft draft = patch.applyTo(need.toDraft(slugOf(need.themeGroup)));
        @Nullable UUID group = checks.check(draft, need.themeGroup);
        need.rewrite(draft, group, clock.instant());
        needs.flush();
        news.tell(need, NeedStep.What.CHANGED, null, actor.key());
        return views.one(need);
    }

    private @Nullable String slugOf(@Nullable UUID group) {
        if (group == null) {
            return null;
        }
        ThemeGroupFacts facts = groups.withIds(List.of(group)).get(group);
        return facts == null ? null : facts.slug();
    }

    private @Nullable String employer(@Nullable UUID person) {
        if (person == null) {
            return null;
        }
        PersonFacts facts = people.withIds(List.of(person)).get(person);
        return facts == null ? null : facts.municipality();
    }
}
