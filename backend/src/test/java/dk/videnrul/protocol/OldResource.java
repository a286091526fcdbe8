package dk.videnrul.protocol;

import dk.videnrul.platform.http.DeprecatedSince;
import dk.videnrul.platform.limit.Costs;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations of the tests alone, for what no operation of the contract does: one that will go, and one that is slow. */
@Path("/api/tests")
public class OldResource {
    static final int COST = 7;

    private final EntityManager database;

    OldResource(EntityManager database) {
        this.database = database;
    }

    /** What it says of itself. */
    public record Word(String word) {}

    @GET
    @Path("old")
    @Costs(COST)
    @DeprecatedSince(value = "2026-11-23", sunset = "2027-12-01", see = "/developers#changes")
    @Operation(hidden = true)
    public Word old() {
        return new Word("old");
    }

    @GET
    @Path("slow")
    @Transactional
    @Operation(hidden = true)
    public Word slow() {
        database.createNativeQuery("set local statement_timeout = 50").executeUpdate();
        database.createNativeQuery("select pg_sleep(20)").getSingleResult();
        return new Word("slow");
    }
}
