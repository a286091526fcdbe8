package dk.videnrul.need;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.Sight;
import dk.videnrul.identity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may read what is named as an answer to their question; an answer never widens who sees an item. */
@ApplicationScoped
class AskerSight {
    private final MemberRecords members;

    AskerSight(MemberRecords members) {
        this.members = members;
    }

    /** Once it is published. Of somebody whom no record tells more, only that they are a member is counted on. */
    boolean mayRead(Need need, Visibility visibility, @Nullable UUID owner) {
        if (visibility != Visibility.GROUP) {
            return true;
        }
        UUID asker = need.asker.author();
        return asker != null
                && members.ofPerson(asker)
                        .map(member -> Sight.of(Actor.of(member)))
                        .filter(sight -> sight.everything()
                                || (owner != null && sight.themeGroups().contains(owner)))
                        .isPresent();
    }
}
