package dk.videnrul.need;

import dk.videnrul.vocabulary.Ref;
import java.util.List;

/**
 * A question that shows where knowledge is missing in a theme group.
 *
 * @param putToGroup whether it was put to the group itself
 * @param sharedTopics the topics that it and the group have in common
 */
public record GroupNeed(NeedView need, boolean putToGroup, List<Ref> sharedTopics) {}
