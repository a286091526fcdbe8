package dk.videnrul.people;

import java.time.LocalDate;

/**
 * A member has deleted themselves. Fired in the transaction of the deletion: features above keep what the person made,
 * put the pseudonym in the place of the name, and remove contact data.
 *
 * @param person as the network knew them until now
 * @param pseudonym for example Tidligere medlem, Fredericia Kommune
 */
public record PersonForgotten(PersonFacts person, String pseudonym, LocalDate on) {}
