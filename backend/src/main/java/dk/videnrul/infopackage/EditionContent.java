package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an edition shows, as it was when it was issued.
 *
 * @param network how the network called itself
 * @param focusAreas in the language of the package
 * @param goals as the strategy worded them
 */
record EditionContent(
        String title,
        PackageAudience audience,
        @Nullable String audienceName,
        String occasion,
        String language,
        @Nullable LocalDate election,
        List<Ref> focusAreas,
        List<String> goals,
        @Nullable MunicipalityRef municipality,
        String network,
        @Nullable String introduction,
        List<PackageSection> sections,
        List<FrozenItem> items) {

    /** @param item by which it is looked up what became of it */
    record FrozenItem(UUID item, EditionItem shown) {}

    /**
     * An item as an edition shows it.
     *
     * @param id short public id
     * @param itemVersion the version of the item from which all of this is taken
     * @param writtenAt when somebody last wrote that version
     * @param language of what the item says, two-letter code
     * @param contact whom to ask: a role, never a person
     * @param triedIn number of municipalities that tried it
     * @param adoptedIn number of those where it became part of everyday work
     * @param line what it says in plain language
     * @param why why it is here
     */
    public record EditionItem(
            String id,
            long itemVersion,
            Instant writtenAt,
            PackageShelf shelf,
            String title,
            String summary,
            Kind kind,
            @Nullable Outcome outcome,
            String language,
            @Nullable MunicipalityRef municipality,
            @Nullable String themeGroup,
            @Nullable Integer year,
            @Nullable String whatWorked,
            @Nullable String whatDidNot,
            @Nullable String advice,
            @Nullable String contact,
            int triedIn,
            int adoptedIn,
            @Nullable String line,
            @Nullable String why) {}
}
