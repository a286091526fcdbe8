package dk.videnrul.people;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the network: the work contact, and what the person lets the caller see beyond it.
 *
 * @param organisation the employer, where it is neither a municipality nor a region
 * @param email null where the person is reached through their coordinator
 * @param coordinators whom to write to where contactVia is coordinator
 * @param topics in which the person is competent
 * @param about what others may ask about
 * @param roles held today in a list; of one member also those that are past and those to come
 * @param status left for somebody who works elsewhere by now
 * @param demo whether the person is invented for demonstration
 * @param allowed what the caller may do with the record: change, end, return
 */
public record MemberView(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String phone,
        ContactVia contactVia,
        List<Colleague> coordinators,
        List<Ref> topics,
        @Nullable String about,
        List<MemberRole> roles,
        PersonStatus status,
        boolean demo,
        List<String> allowed,
        long version)
        implements Addressed {

    /** A member, just far enough to write to them. */
    public record Colleague(UUID id, String name, @Nullable String email) {}

    @Override
    public String path() {
        return "/api/v1/members/" + id;
    }
}
