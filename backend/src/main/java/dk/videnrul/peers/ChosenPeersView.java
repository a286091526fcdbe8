package dk.videnrul.peers;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom a municipality wants to compare itself.
 *
 * @param peers in Danish alphabetical order
 * @param updatedAt null while nobody has chosen
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it: change
 */
public record ChosenPeersView(
        MunicipalityRef municipality,
        List<MunicipalityRef> peers,
        @Nullable Instant updatedAt,
        boolean demo,
        List<String> allowed,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/municipalities/" + municipality.code() + "/chosen-peers";
    }
}
