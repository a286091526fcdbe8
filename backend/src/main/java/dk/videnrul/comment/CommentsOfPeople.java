package dk.videnrul.comment;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people said stays when they go; the name that it was said under does not. */
@ApplicationScoped
class CommentsOfPeople implements PersonalData {
    private final CommentRepository comments;

    CommentsOfPeople(CommentRepository comments) {
        this.comments = comments;
    }

    void pseudonymise(@Observes PersonForgotten deletion) {
        comments.update(
                "authorName = ?1 where author = ?2 and authorName is not null",
                deletion.pseudonym(),
                deletion.person().id());
    }

    @Override
    public String section() {
        return "comments";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return comments.list("author = ?1 order by createdAt", person).stream()
                .map(comment -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("at", comment.createdAt);
                    told.put("status", comment.status);
                    told.put("text", String.valueOf(comment.text));
                    return told;
                })
                .toList();
    }
}
