package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/info-packages/{slug}/editions/{number}")
@Tag(name = "Information packages")
@NeedsScope("knowledge:read")
@Asks({Action.SEE_INFO_PACKAGES, Action.SEE_INFO_PACKAGE_DRAFT})
public class EditionResource {
    private static final String NUMBER = "Number of the edition, from 1.";

    private final PackageEditions editions;

    EditionResource(PackageEditions editions) {
        this.editions = editions;
    }

    @GET
    @Operation(
            operationId = "getInfoPackageEdition",
            summary = "An edition of a package",
            description =
                    "Everything that was issued, with what changed since the edition before and what became of the items. What is no longer for everybody is withheld.")
    public EditionView get(
            @Parameter(description = InfoPackageResource.SLUG) @RestPath String slug,
            @Parameter(description = NUMBER, example = "1") @RestPath int number) {
        return editions.get(slug, number);
    }

    @GET
    @Path("document.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "getInfoPackageHtml",
            summary = "An edition as a document in HTML",
            description = "In the language of the package, to be printed on A4. The same edition is the same document.")
    public PackageHtml html(
            @Parameter(description = InfoPackageResource.SLUG) @RestPath String slug,
            @Parameter(description = NUMBER, example = "1") @RestPath int number) {
        return editions.html(slug, number);
    }

    @GET
    @Path("document.pdf")
    @Produces(PackagePdf.MEDIA_TYPE)
    @Costs(5)
    @Operation(
            operationId = "getInfoPackagePdf",
            summary = "An edition as a document in PDF",
            description =
                    "In the language of the package, as PDF/A-2a with tags. The same edition is the same document, byte for byte.")
    public PackagePdf pdf(
            @Parameter(description = InfoPackageResource.SLUG) @RestPath String slug,
            @Parameter(description = NUMBER, example = "1") @RestPath int number) {
        return editions.pdf(slug, number);
    }
}
