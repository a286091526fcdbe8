package dk.videnrul.roll;

import dk.videnrul.knowledge.KnowledgeItemSummary;

/** An item with how it came here, or where it went. */
public record RolledItem(KnowledgeItemSummary item, RollView roll) {}
