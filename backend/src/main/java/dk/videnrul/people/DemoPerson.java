package dk.videnrul.people;

import org.jspecify.annotations.Nullable;

/**
 * An invented person of the demo content.
 *
 * @param subject the account at the identity provider, where the person can log in
 * @param municipality code
 * @param coordinator whether the person is its coordinator
 */
public record DemoPerson(
        @Nullable String subject,
        String name,
        @Nullable String title,
        @Nullable String municipality,
        @Nullable String email,
        boolean coordinator) {}
