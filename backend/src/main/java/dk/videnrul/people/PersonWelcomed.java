package dk.videnrul.people;

/** An account became a member's, new or known before. Fired in the transaction of the change. */
public record PersonWelcomed(PersonFacts person, String subject) {}
