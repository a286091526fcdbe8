package dk.videnrul.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request is not carried out. Sealed, so that {@link ProblemMapper} answers every kind of it. */
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String reason) {
        // A refusal is an answer, not a failure of ours: nobody reads its stack trace.
        super(reason, null, false, false);
    }

    /** It is not there, or the caller may not know that it is. */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super("not found");
        }
    }

    /** What the caller goes on from is worth nothing any more: they begin anew. */
    public static final class Gone extends Refusal {
        public Gone() {
            super("gone");
        }
    }

    /** The request cannot be understood, or its values are not accepted: every fault at once. */
    public static final class Invalid extends Refusal {
        private final List<Fault> faults;

        public Invalid(List<Fault> faults) {
            super("invalid: " + faults);
            this.faults = List.copyOf(faults);
        }

        public Invalid(Fault fault) {
            this(List.of(fault));
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** It clashes with how things stand now; the code names the message {@code conflict.<code>}. */
    public static final class Conflict extends Refusal {
        private final String code;
        private final @Nullable String see;
        private final List<Object> arguments;

        public Conflict(String code) {
            this(code, null);
        }

        /**
         * @param see path of what the caller can go on with: what is there already, or what took its place
         * @param arguments what the message mentions, in its order
         */
        public Conflict(String code, @Nullable String see, Object... arguments) {
            super("conflict: " + code);
            this.code = code;
            this.see = see;
            this.arguments = List.of(arguments);
        }

        String code() {
            return code;
        }

        @Nullable
        String see() {
            return see;
        }

        List<Object> arguments() {
            return arguments;
        }
    }

    /** The caller is known, may see it, and may not do this. */
    public static final class Forbidden extends Refusal {
        public Forbidden() {
            super("forbidden");
        }
    }

    /** The partner's token lacks a scope. */
    public static final class ScopeMissing extends Refusal {
        private final String scope;

        public ScopeMissing(String scope) {
            super("scope missing: " + scope);
            this.scope = scope;
        }

        String scope() {
            return scope;
        }
    }

    /** The partner's client may not call, whatever its token says. */
    public static final class ClientSuspended extends Refusal {
        public ClientSuspended() {
            super("client suspended");
        }
    }

    /** Only somebody who is logged in may do this. */
    public static final class LoginNeeded extends Refusal {
        public LoginNeeded() {
            super("login needed");
        }
    }

    /** A browser's session calls without the header that only our own client can send. */
    public static final class CrossSite extends Refusal {
        public CrossSite() {
            super("cross-site call");
        }
    }

    /** Somebody has changed it since the caller read it. */
    public static final class Stale extends Refusal {
        public Stale() {
            super("stale");
        }
    }

    /** A change without {@code If-Match}. */
    public static final class PreconditionMissing extends Refusal {
        public PreconditionMissing() {
            super("precondition missing");
        }
    }

    /** The body is larger than this operation takes. */
    public static final class TooLarge extends Refusal {
        private final long mostBytes;

        public TooLarge(long mostBytes) {
            super("too large");
            this.mostBytes = mostBytes;
        }

        long mostBytes() {
            return mostBytes;
        }
    }

    /** The part of a file that was asked for begins after its end. */
    public static final class RangeNotSatisfiable extends Refusal {
        private final long size;

        public RangeNotSatisfiable(long size) {
            super("range not satisfiable");
            this.size = size;
        }

        long size() {
            return size;
        }
    }

    /** Too much is asked for at once; it goes again in a while. */
    public static final class Busy extends Refusal {
        public Busy() {
            super("busy");
        }
    }

    /** Another system that this needs does not answer; the code names the message {@code unreachable.<code>}. */
    public static final class Unreachable extends Refusal {
        private final String code;

        public Unreachable(String code) {
            super("unreachable: " + code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The caller has spent what they may spend for now. */
    public static final class TooManyRequests extends Refusal {
        private final long secondsToWait;

        public TooManyRequests(long secondsToWait) {
            super("too many requests");
            this.secondsToWait = secondsToWait;
        }

        long secondsToWait() {
            return secondsToWait;
        }
    }
}
