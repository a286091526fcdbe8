package dk.videnrul.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that the network keeps about a member.
 *
 * @param sections one for each kind of record; what a record holds differs by kind
 */
public record PersonalDataExport(UUID memberId, Instant madeAt, List<Section> sections) {

    public record Section(String name, List<Map<String, Object>> records) {}
}
