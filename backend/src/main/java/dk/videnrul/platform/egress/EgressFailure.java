package dk.videnrul.platform.egress;

/** A call that got no answer. */
public final class EgressFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final EgressFault fault;

    EgressFailure(EgressFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    EgressFailure(EgressFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public EgressFault fault() {
        return fault;
    }
}
