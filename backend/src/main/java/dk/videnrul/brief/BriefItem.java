package dk.videnrul.brief;

import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item as a brief shows it.
 *
 * @param id short public id
 * @param municipality where it was tried
 * @param themeGroup the group that owns it
 * @param version counts the changes of the item; part of its entity tag
 */
public record BriefItem(
        String id,
        String title,
        String summary,
        Kind kind,
        @Nullable Outcome outcome,
        Visibility visibility,
        @Nullable MunicipalityRef municipality,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable Instant publishedAt,
        long version) {}
