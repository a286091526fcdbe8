package dk.videnrul.infopackage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a package asks of the strategy, which stands on a floor above because it counts packages among much else. */
public interface PackageGoals {

    /**
     * A goal as it is worded by the version that holds.
     *
     * @param focusAreas ids of those that it serves
     */
    record PackageGoal(UUID id, String text, List<String> focusAreas) {}

    /** Those of the goals that an adopted version has. */
    Map<UUID, PackageGoal> adopted(Collection<UUID> ids);
}
