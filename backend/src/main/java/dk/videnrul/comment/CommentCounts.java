package dk.videnrul.comment;

/** How much is said about an item; not by whom, so that everybody who sees the item may know it. */
public record CommentCounts(int total, int questions, int experiences, int objections, int answers) {}
