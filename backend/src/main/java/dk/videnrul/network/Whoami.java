package dk.videnrul.network;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells callers who they are to the network. */
@ApplicationScoped
class Whoami {
    private final CurrentActor current;
    private final ThemeGroups groups;
    private final ThemeGroupViews views;
    private final Gazetteer gazetteer;
    private final FirstLogin firstLogin;
    private final Speech speech;

    Whoami(
            CurrentActor current,
            ThemeGroups groups,
            ThemeGroupViews views,
            Gazetteer gazetteer,
            FirstLogin firstLogin,
            Speech speech) {
        this.current = current;
        this.firstLogin = firstLogin;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.views = views;
        this.speech = speech;
    }

    Me get() {
        if (isUnknown(current.get())
                && current.account().filter(firstLogin::welcomes).isPresent()) {
            current.reconsider();
        }
        Actor actor = current.get();
        Map<UUID, ThemeGroupFacts> named = groups.withIds(actor.themeGroups());
        return new Me(
                actor.signedIn(),
                actor.name(),
                actor.email(),
                actor.personId(),
                actor.grants().stream()
                        .filter(grant -> grant.themeGroup() == null || named.containsKey(grant.themeGroup()))
                        .sorted(Comparator.comparing(Grant::role))
                        .map(grant -> held(grant, named))
                        .toList(),
                actor.scopes().stream().sorted().toList(),
                isUnknown(actor) ? Messages.say(speech.language(), "me.unknown") : null);
    }

    private static boolean isUnknown(Actor actor) {
        return actor.signedIn() && actor.has(Role.GUEST);
    }

    private Me.HeldRole held(Grant grant, Map<UUID, ThemeGroupFacts> named) {
        @Nullable ThemeGroupFacts group = grant.themeGroup() == null ? null : named.get(grant.themeGroup());
        return new Me.HeldRole(
                grant.role(),
                views.municipality(grant.municipality()),
                grant.region() == null
                        ? null
                        : gazetteer.region(grant.region(), speech.language()).orElse(null),
                group == null ? null : group.toRef());
    }
}
