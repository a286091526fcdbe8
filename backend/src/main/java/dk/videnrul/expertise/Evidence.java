package dk.videnrul.expertise;

import dk.videnrul.network.ThemeGroupRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing by which somebody can be asked.
 *
 * @param item to which it belongs; null for roles and competences
 * @param group where a role is held
 * @param direct whether it is about the very item that was asked about
 */
record Evidence(
        UUID person,
        Ground ground,
        @Nullable FoundItem item,
        @Nullable ThemeGroupRef group,
        boolean direct) {}
