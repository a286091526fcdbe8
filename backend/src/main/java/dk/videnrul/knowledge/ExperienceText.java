package dk.videnrul.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What somebody tells who tried an item; the rest is taken from that item.
 *
 * @param language two-letter code
 * @param municipality code of the municipality that tried it
 */
public record ExperienceText(
        String title,
        String language,
        Outcome outcome,
        @Nullable String whatWorked,
        @Nullable String whatDidNot,
        @Nullable String advice,
        String municipality,
        @Nullable Contact contact,
        @Nullable Integer year,
        Story story) {}
