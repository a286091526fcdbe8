package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import java.util.List;
import java.util.UUID;

/**
 * For what somebody votes.
 *
 * @param themes ids
 * @param left for how many more they can vote
 * @param version counts the changes; part of the entity tag
 */
public record BallotView(String code, List<UUID> themes, int left, long version) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshop-rooms/" + code + "/ballot";
    }
}
