package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import java.util.UUID;

/**
 * A theme of a workshop.
 *
 * @param answers how many answers that are shown stand in it, without those that say what another one says
 * @param votes how many participants voted for it
 * @param version counts the changes of its name and place; part of the entity tag
 */
public record WorkshopThemeView(UUID workshop, UUID id, String title, int place, long answers, long votes, long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshops/" + workshop + "/themes/" + id;
    }
}
