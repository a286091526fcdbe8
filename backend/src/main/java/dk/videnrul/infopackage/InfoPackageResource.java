package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/info-packages")
@Tag(name = "Information packages")
public class InfoPackageResource {
    static final String SLUG = "The last part of the package's address.";
    private static final String TAG = "Entity tag of the version that is changed.";

    private final InfoPackages packages;
    private final PackageSteps steps;

    InfoPackageResource(InfoPackages packages, PackageSteps steps) {
        this.packages = packages;
        this.steps = steps;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_INFO_PACKAGES, Action.SEE_INFO_PACKAGE_DRAFT})
    @Operation(
            operationId = "listInfoPackages",
            summary = "The information packages",
            description =
                    "Those that were issued, the latest first, as their latest edition says. The secretariat and the board see all, as the copies say on which the secretariat works.")
    public Page<InfoPackageSummary> list(
            @Parameter(description = "Where the copy is; repeat for several.", example = "issued") @RestQuery
                    List<PackageStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return packages.list(status, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.WRITE_INFO_PACKAGE)
    @Operation(
            operationId = "createInfoPackage",
            summary = "Begin a package",
            description =
                    "Its address comes from the title and stays. Only what everybody may read can be in it. For the secretariat.")
    public InfoPackageView create(InfoPackageDraft draft) {
        return packages.create(draft);
    }

    @GET
    @Path("{slug}")
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_INFO_PACKAGES, Action.SEE_INFO_PACKAGE_DRAFT})
    @Operation(
            operationId = "getInfoPackage",
            summary = "A package",
            description =
                    "With its latest edition, and for the secretariat and the board with the copy of which the next edition comes.")
    public InfoPackageView get(
            @Parameter(description = SLUG, example = "folkesundhed-paa-20-minutter") @RestPath String slug) {
        return packages.get(slug);
    }

    @PATCH
    @Path("{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.WRITE_INFO_PACKAGE)
    @Operation(
            operationId = "changeInfoPackage",
            summary = "Change the copy of a package",
            description = "What was approved must be approved again. Editions stay as they are. For the secretariat.")
    public InfoPackageView change(
            @Parameter(description = SLUG) @RestPath String slug,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected,
            MergePatch<InfoPackageDraft> patch) {
        return packages.change(slug, expected, patch);
    }

    @DELETE
    @Path("{slug}")
    @Asks(Action.WRITE_INFO_PACKAGE)
    @Operation(
            operationId = "deleteInfoPackage",
            summary = "Drop a package",
            description = "Only one that was never issued. For the secretariat.")
    public void delete(
            @Parameter(description = SLUG) @RestPath String slug,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected) {
        packages.delete(slug, expected);
    }

    @GET
    @Path("{slug}/proposal")
    @Costs(5)
    @Asks(Action.WRITE_INFO_PACKAGE)
    @Operation(
            operationId = "proposeInfoPackage",
            summary = "What a package could hold",
            description =
                    "Up to seven items each of what worked, what did not and what is contested, among what everybody may read about the focus areas and goals of the package, each with the reason for it. What was tried in the municipality or in places like it comes first. For the secretariat.")
    public PackageProposal propose(@Parameter(description = SLUG) @RestPath String slug) {
        return packages.propose(slug);
    }

    @PUT
    @Path("{slug}/status")
    @Asks({Action.WRITE_INFO_PACKAGE, Action.APPROVE_INFO_PACKAGE})
    @Operation(
            operationId = "changeInfoPackageStatus",
            summary = "Approve a package, take it back or issue it",
            description =
                    "Approved by the secretariat or the board; not without what did not work, where the network knows of it. Issued by the secretariat as it was approved: that makes an edition which stays as it is, with its changes against the one before. Whatever is no longer for everybody is refused at its place.")
    public InfoPackageView changeStatus(
            @Parameter(description = SLUG) @RestPath String slug,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected,
            PackageStatusChange change) {
        return steps.change(slug, expected, change);
    }
}
