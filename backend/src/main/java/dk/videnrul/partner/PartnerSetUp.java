package dk.videnrul.partner;

/** Whether the identity provider has taken over what is registered here. */
public enum PartnerSetUp {
    UNDERWAY,
    DONE,
    /** There is a client of that name which nobody made here; an operator has to decide. */
    BLOCKED
}
