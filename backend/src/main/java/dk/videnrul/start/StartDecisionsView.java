package dk.videnrul.start;

import java.util.List;

/**
 * How far a group has come with its start.
 *
 * @param decisions the eight questions in their order, answered or not
 * @param answered how many of them have an answer
 * @param missing everything that the group lacks before it can be active; empty when it has begun
 */
public record StartDecisionsView(List<StartDecisionView> decisions, int answered, List<Missing> missing) {

    /**
     * Something that is missing.
     *
     * @param pointer where it is written: {@code /groundRules}, {@code /chairs}, {@code /startDecisions/rules}
     * @param detail in the caller's language
     */
    public record Missing(String pointer, String code, String detail) {}
}
