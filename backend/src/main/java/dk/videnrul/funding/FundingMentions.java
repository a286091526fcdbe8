package dk.videnrul.funding;

import java.util.Set;
import java.util.UUID;

/** What a draft names that is kept elsewhere, by id. */
record FundingMentions(Set<UUID> themeGroups, Set<UUID> items) {}
