package dk.videnrul.checkin;

/**
 * Something that shows how far a group has come.
 *
 * @param id short public id
 */
public record CheckEvidence(EvidenceKind kind, String id, String title) {}
