package dk.videnrul.lookup;

import java.util.List;

/** What a search names besides knowledge, at most ten; those of one kind stand together. */
public record NamesInSearch(List<Suggestion> items) {}
