package dk.videnrul.start;

import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;

/**
 * What a group of professionals has to decide before it begins, in the order in which it is best talked over. Paraphrased
 * from the Region Västra Götaland guide to networks with a health-promoting direction.
 */
public enum StartQuestion {
    PURPOSE,
    ACTORS,
    RULES,
    WAY_OF_WORKING,
    TIME_FRAME,
    EXPECTATIONS,
    EXISTING_NETWORKS,
    OUR_CHALLENGES;

    /** For example {@code way-of-working}. */
    String code() {
        return KebabEnums.code(this);
    }

    String say(Language language) {
        return Messages.say(language, "start." + code());
    }

    String hint(Language language) {
        return Messages.say(language, "start." + code() + ".hint");
    }
}
