package dk.videnrul.strategy;

import dk.videnrul.identity.Role;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a goal.
 *
 * @param key the same for the same owner, by which goals can be listed
 * @param member the person, for members
 * @param label in plain words, where it is none of the others
 */
public record GoalOwnerView(
        String key,
        @Nullable Role role,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable Byline member,
        @Nullable String label) {}
