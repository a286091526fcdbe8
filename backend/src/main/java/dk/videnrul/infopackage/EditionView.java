package dk.videnrul.infopackage;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as it was issued: what was written, and what the items said on that day.
 *
 * @param slug of the package
 * @param latest number of the latest edition
 * @param network how the network called itself
 * @param audienceName how the audience is called, where the usual name does not fit
 * @param election day of the election that was its occasion
 * @param language two-letter code (ISO 639-1) in which it is written
 * @param focusAreas in the language of the package
 * @param goals of the strategy, as they were worded
 * @param municipality the one for which it is meant
 * @param introduction Markdown
 * @param items in the order in which they are read
 * @param changes against the edition before
 * @param demo whether it is invented for demonstration
 * @param html address of the edition as a document that can be printed
 * @param pdf address of the edition as PDF
 */
public record EditionView(
        String slug,
        int number,
        int latest,
        LocalDate issuedOn,
        String network,
        String title,
        PackageAudience audience,
        @Nullable String audienceName,
        String occasion,
        @Nullable LocalDate election,
        String language,
        List<Ref> focusAreas,
        List<String> goals,
        @Nullable MunicipalityRef municipality,
        @Nullable String introduction,
        List<PackageSection> sections,
        List<PackageItemView> items,
        List<EditionChange> changes,
        boolean demo,
        URI html,
        URI pdf)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/info-packages/" + slug + "/editions/" + number;
    }
}
