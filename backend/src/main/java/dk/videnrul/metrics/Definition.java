package dk.videnrul.metrics;

import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;

/**
 * What exactly is counted. Figures of one version can be compared; a change of what is counted is a new version.
 *
 * @param text in the caller's language
 */
public record Definition(int version, String text) {

    public static Definition of(int version, String measure, Language language) {
        return new Definition(version, Messages.say(language, "metrics." + measure));
    }
}
