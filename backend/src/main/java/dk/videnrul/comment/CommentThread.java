package dk.videnrul.comment;

import java.util.List;

/**
 * A comment with its first answers.
 *
 * @param answers the first ones, oldest first
 * @param answersTotal how many there are; the others are a list of their own
 */
public record CommentThread(CommentView comment, List<CommentView> answers, int answersTotal) {}
