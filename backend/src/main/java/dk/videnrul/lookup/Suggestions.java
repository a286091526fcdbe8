package dk.videnrul.lookup;

import java.util.List;

/** What somebody who is typing may be looking for, at most ten; those of one kind stand together, the best kind first. */
public record Suggestions(List<Suggestion> items) {}
