package dk.videnrul.platform.egress;

/** Why a call got no answer. */
public enum EgressFault {
    /** The host is, or one of its addresses is, in a network that we do not call. */
    ADDRESS_REFUSED,
    UNKNOWN_HOST,
    CONNECT_FAILED,
    /** The certificate is not that of the host, or nobody vouches for it. */
    TLS_FAILED,
    TIMED_OUT,
    BROKEN_OFF
}
