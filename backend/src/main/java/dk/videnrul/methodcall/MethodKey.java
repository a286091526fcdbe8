package dk.videnrul.methodcall;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A municipality in a call. */
@Embeddable
record MethodKey(UUID call, String municipality) {}
