package dk.videnrul.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a feature keeps about a person, for the person's own copy; each feature that keeps something brings one. */
public interface PersonalData {

    /** A stable name in kebab-case, for example {@code participations}. */
    String section();

    List<Map<String, Object>> about(UUID person);
}
