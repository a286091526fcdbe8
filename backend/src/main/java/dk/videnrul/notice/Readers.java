package dk.videnrul.notice;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.following.Followers;
import dk.videnrul.following.Followers.About;
import dk.videnrul.following.Followers.Follower;
import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.roll.RolledItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Whom a happening concerns, and why: by what they did or answer for, and by what they follow. */
@ApplicationScoped
class Readers {
    private static final int PART = 1000;

    private final Followers followers;
    private final GroupContacts groups;
    private final Appointments appointments;
    private final RolledItems rolled;

    Readers(Followers followers, GroupContacts groups, Appointments appointments, RolledItems rolled) {
        this.followers = followers;
        this.groups = groups;
        this.appointments = appointments;
        this.rolled = rolled;
    }

    /** Tells each of them, some more than once: for every reason. */
    void each(Happening happening, SearchableItem item, BiConsumer<UUID, Why> tell) {
        switch (happening.kind) {
            case ITEM_PUBLISHED -> {
                writers(item, tell);
                followers(
                        new About(
                                item.id(),
                                setOf(item.themeGroupId()),
                                new HashSet<>(item.topics()),
                                setOf(item.municipality())),
                        tell);
            }
            case ITEM_ARCHIVED, COMMENT_WRITTEN -> ofItem(item, tell);
            case COMMENT_ANSWERED -> {
                if (happening.answerOf != null) {
                    tell.accept(happening.answerOf, Why.because(Why.Reason.WAS_ANSWERED));
                }
                ofItem(item, tell);
            }
            case ROLL_SENT -> {
                answering(happening, tell);
                ofItem(item, tell);
            }
            case ROLL_TAKEN_UP -> {
                senders(happening, tell);
                writers(item, tell);
                followers(
                        new About(item.id(), setOf(happening.toGroup), Set.of(), setOf(happening.toMunicipality)),
                        tell);
            }
            case ROLL_DECLINED -> senders(happening, tell);
        }
    }

    private void ofItem(SearchableItem item, BiConsumer<UUID, Why> tell) {
        writers(item, tell);
        followers(new About(item.id(), Set.of(), Set.of(), Set.of()), tell);
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

    private void answering(Happening happening, BiConsumer<UUID, Why> tell) {
        if (happening.toGroup != null) {
            people(
                    groups.answeringFor(happening.toGroup),
                    new Why(Why.Reason.CHAIRS, happening.toGroup.toString()),
                    tell);
        }
        if (happening.toMunicipality != null) {
            people(
                    appointments.coordinators(Place.municipality(happening.toMunicipality)),
                    new Why(Why.Reason.COORDINATES, happening.toMunicipality),
                    tell);
        }
    }

    private void senders(Happening happening, BiConsumer<UUID, Why> tell) {
        if (happening.roll != null) {
            rolled.senders(happening.roll).forEach(sender -> tell.accept(sender, Why.because(Why.Reason.ROLLED_IT)));
        }
    }

    private static void writers(SearchableItem item, BiConsumer<UUID, Why> tell) {
        item.writers().stream()
                .map(Actor::personOf)
                .flatMap(Optional::stream)
                .forEach(writer -> tell.accept(writer, Why.because(Why.Reason.WROTE_IT)));
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

    private static <T> Set<T> setOf(@org.jspecify.annotations.Nullable T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
