package dk.videnrul.checkin;

/** What shows how far a group has come. */
public enum EvidenceKind {
    KNOWLEDGE_ITEM,
    EVENT
}
