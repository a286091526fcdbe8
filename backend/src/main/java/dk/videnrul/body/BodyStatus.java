package dk.videnrul.body;

/** Where a body is in its life, in the words of the table that it shares with theme groups. */
enum BodyStatus {
    ACTIVE,
    CLOSED
}
