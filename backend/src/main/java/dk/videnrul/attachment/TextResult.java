package dk.videnrul.attachment;

import dk.videnrul.platform.problem.NoCpr;
import org.jspecify.annotations.Nullable;

/**
 * What reading the text of a file came to.
 *
 * @param text empty unless the state is EXTRACTED
 */
record TextResult(TextState state, @Nullable TextFault fault, String text) {
    static final TextResult NOTHING = new TextResult(TextState.NOTHING, null, "");

    static TextResult failed(TextFault fault) {
        return new TextResult(fault.state(), fault, "");
    }

    /** A text in which a personal identification number stands is not kept. */
    static TextResult extracted(String text) {
        return NoCpr.Check.isFreeOfCpr(text) ? new TextResult(TextState.EXTRACTED, null, text) : failed(TextFault.CPR);
    }
}
