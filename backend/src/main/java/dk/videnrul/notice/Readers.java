package dk.videnrul.notice;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.following.Followers;
import dk.videnrul.following.Followers.About;
import dk.videnrul.following.Followers.Follower;
import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.municipality.Place;
import dk.videnrul.need.Needs;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.roll.RolledItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Whom a happening concerns, and why: by what they did or answer for, and by what they follow. */
@ApplicationScoped
class Readers {
    private static final int PART = 1000;

    private final Followers followers;
    private final GroupContacts groups;
    private final Appointments appointments;
    private final RolledItems rolled;
    private final Needs needs;

    Readers(Followers followers, GroupContacts groups, Appointments appointments, RolledItems rolled, Needs needs) {
        this.followers = followers;
        this.groups = groups;
        this.appointments = appointments;
        this.rolled = rolled;
        this.needs = needs;
    }

    /** Tells each of them, some more than once: for every reason. */
    void each(Matter matter, BiConsumer<UUID, Why> tell) {
        Happening happening = matter.happening();
        switch (happening.kind) {
            case ITEM_PUBLISHED -> published(matter.theItem(), matter.origin(), tell);
            case ITEM_ARCHIVED, COMMENT_WRITTEN -> ofItem(matter.theItem(), tell);
            case COMMENT_ANSWERED -> {
                tell(happening.answerOf, Why.Reason.WAS_ANSWERED, tell);
                ofItem(matter.theItem(), tell);
            }
            case ROLL_SENT -> {
                chairs(happening.toGroup, tell);
                coordinators(happening.toMunicipality, tell);
                ofItem(matter.theItem(), tell);
            }
            case ROLL_TAKEN_UP -> {
                senders(happening, tell);
                writers(matter.theItem(), Why.Reason.WROTE_IT, tell);
                followers(
                        new About(
                                matter.theItem().id(),
                                setOf(happening.toGroup),
                                Set.of(),
                                setOf(happening.toMunicipality)),
                        tell);
            }
            case ROLL_DECLINED -> senders(happening, tell);
            case TRIAL_STARTED, TRIAL_FINISHED -> tried(happening, matter.theItem(), tell);
            case NEED_POSTED -> {
                chairs(matter.theNeed().themeGroup(), tell);
                followers(of(matter.theNeed(), null), tell);
            }
            case NEED_ANSWERED -> {
                tell(matter.theNeed().asker(), Why.Reason.ASKED_IT, tell);
                writers(matter.theItem(), Why.Reason.WROTE_IT, tell);
                followers(of(matter.theNeed(), matter.theItem().id()), tell);
            }
            case NEED_SETTLED -> {
                needs.answererWith(matter.theNeed().id(), matter.theItem().id())
                        .ifPresent(answerer -> tell(answerer, Why.Reason.ANSWERED_IT, tell));
                writers(matter.theItem(), Why.Reason.WROTE_IT, tell);
            }
        }
    }

    private void published(SearchableItem item, @Nullable SearchableItem origin, BiConsumer<UUID, Why> tell) {
        writers(item, Why.Reason.WROTE_IT, tell);
        followers(
                new About(
                        item.id(),
                        setOf(item.themeGroupId()),
                        new HashSet<>(item.topics()),
                        setOf(item.municipality())),
                tell);
        if (origin != null) {
            writers(origin, Why.Reason.WROTE_ORIGIN, tell);
            followers(
                    new About(origin.id(), Set.of(), Set.of(), Set.of()),
                    (person, _) -> tell.accept(person, Why.because(Why.Reason.FOLLOWS_ORIGIN)));
        }
    }

    /** Those who sent it there learn what it led to. */
    private void tried(Happening trial, SearchableItem item, BiConsumer<UUID, Why> tell) {
        String municipality = Objects.requireNonNull(trial.toMunicipality);
        writers(item, Why.Reason.WROTE_IT, tell);
        senders(trial, tell);
        rolled.sendersTo(item.id(), municipality).forEach(sender -> tell(sender, Why.Reason.ROLLED_IT, tell));
        followers(new About(item.id(), Set.of(), Set.of(), Set.of(municipality)), tell);
    }

    private void ofItem(SearchableItem item, BiConsumer<UUID, Why> tell) {
        writers(item, Why.Reason.WROTE_IT, tell);
        followers(new About(item.id(), Set.of(), Set.of(), Set.of()), tell);
    }

    private static About of(Needs.NeedFacts need, @Nullable UUID item) {
        return new About(item, setOf(need.themeGroup()), new HashSet<>(need.topics()), setOf(need.municipality()));
    }

    private void followers(About about, BiConsumer<UUID, Why> tell) {
        List<Follower> part;
        UUID after = Followers.BEFORE_ALL;
        do {
            part = followers.of(about, after, PART);
            for (Follower follower : part) {
                tell.accept(follower.person(), why(follower));
                after = follower.subscription();
            }
        } while (part.size() == PART);
    }

    private void chairs(@Nullable UUID group, BiConsumer<UUID, Why> tell) {
        if (group != null) {
            people(groups.answeringFor(group), new Why(Why.Reason.CHAIRS, group.toString()), tell);
        }
    }

    private void coordinators(@Nullable String municipality, BiConsumer<UUID, Why> tell) {
        if (municipality != null) {
            people(
                    appointments.coordinators(Place.municipality(municipality)),
                    new Why(Why.Reason.COORDINATES, municipality),
                    tell);
        }
    }

    private void senders(Happening happening, BiConsumer<UUID, Why> tell) {
        if (happening.roll != null) {
            rolled.senders(happening.roll).forEach(sender -> tell(sender, Why.Reason.ROLLED_IT, tell));
        }
    }

    private static void writers(SearchableItem item, Why.Reason reason, BiConsumer<UUID, Why> tell) {
        item.writers().stream()
                .map(Actor::personOf)
                .flatMap(Optional::stream)
                .forEach(writer -> tell(writer, reason, tell));
    }

    private static void tell(@Nullable UUID person, Why.Reason reason, BiConsumer<UUID, Why> tell) {
        if (person != null) {
            tell.accept(person, Why.because(reason));
        }
    }

    private static void people(Collection<PersonFacts> people, Why why, BiConsumer<UUID, Why> tell) {
        people.forEach(person -> tell.accept(person.id(), why));
    }

    private static Why why(Follower follower) {
        return switch (follower.kind()) {
            case THEME_GROUP -> new Why(Why.Reason.FOLLOWS_THEME_GROUP, follower.value());
            case TOPIC -> new Why(Why.Reason.FOLLOWS_TOPIC, follower.value());
            case MUNICIPALITY -> new Why(Why.Reason.FOLLOWS_MUNICIPALITY, follower.value());
            case ITEM -> Why.because(Why.Reason.FOLLOWS_ITEM);
            case SEARCH -> new Why(Why.Reason.KEEPS_SEARCH, follower.value());
        };
    }

    private static <T> Set<T> setOf(@Nullable T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
