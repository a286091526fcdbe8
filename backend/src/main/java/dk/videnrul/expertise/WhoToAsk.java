package dk.videnrul.expertise;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.MemberView;
import dk.videnrul.vocabulary.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who can be asked, whose evidence counts most first.
 *
 * @param topics as the question was understood
 */
public record WhoToAsk(List<Ref> topics, List<PersonToAsk> items) {

    /**
     * Somebody who can be asked; whoever wants to be reached through the coordinator shows no address.
     *
     * @param reasons what counts most first; at least one
     */
    public record PersonToAsk(MemberView person, List<AskReason> reasons) {}

    /**
     * Why somebody can be asked.
     *
     * @param text in the caller's language
     * @param count how many times
     * @param items the newest, at most three, that the caller may see
     */
    public record AskReason(
            Ground ground,
            String text,
            int count,
            List<ItemRef> items,
            @Nullable ThemeGroupRef themeGroup) {}
}
