package dk.videnrul.infopackage;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.vocabulary.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as a list shows it. The public reads what the latest edition says; those who see drafts, what the copy says on
 * which the secretariat works.
 *
 * @param audienceName how the audience is called, where the usual name does not fit
 * @param language two-letter code (ISO 639-1) in which it is written
 * @param edition number of the latest edition; null where there is none
 * @param issuedOn day of the latest edition
 * @param status where the copy is; for those who see drafts
 * @param dueOn day by which it is to be issued; for those who see drafts
 * @param demo whether it is invented for demonstration
 */
public record InfoPackageSummary(
        String slug,
        String title,
        PackageAudience audience,
        @Nullable String audienceName,
        String occasion,
        String language,
        List<Ref> focusAreas,
        @Nullable MunicipalityRef municipality,
        @Nullable Integer edition,
        @Nullable LocalDate issuedOn,
        @Nullable PackageStatus status,
        @Nullable LocalDate dueOn,
        boolean demo) {}
