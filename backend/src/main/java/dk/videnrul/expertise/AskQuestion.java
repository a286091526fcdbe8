package dk.videnrul.expertise;

import dk.videnrul.knowledge.ItemFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param item about which it is asked, where it is one
 */
record AskQuestion(List<String> topics, @Nullable ItemFacts item) {}
