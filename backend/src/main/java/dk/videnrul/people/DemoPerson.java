package dk.videnrul.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented person of the demo content.
 *
 * @param subject the account at the identity provider, where the person can log in
 * @param municipality code
 * @param topics ids of the topics in which the person is competent
 * @param privacy null for what everybody begins with
 * @param leftOn for somebody who works elsewhere by now
 */
public record DemoPerson(
        @Nullable String subject,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String municipality,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String phone,
        List<String> topics,
        @Nullable String about,
        @Nullable PrivacyChoices privacy,
        @Nullable LocalDate leftOn) {

    /** Somebody of whom only the name matters, or who was added before. */
    public static DemoPerson named(String name) {
        return new DemoPerson(null, name, null, null, null, null, null, null, List.of(), null, null, null);
    }
}
