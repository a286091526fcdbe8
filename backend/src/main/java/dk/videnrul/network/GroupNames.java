package dk.videnrul.network;

import java.util.List;

/**
 * How a theme group is called and was called.
 *
 * @param topics ids of what it works on
 */
public record GroupNames(String slug, String name, List<String> formerNames, List<String> topics) {}
