package dk.videnrul.comment;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody said, for their own copy. It stays when they go; their name is that of their record. */
@ApplicationScoped
class CommentsOfPerson implements PersonalData {
    private final CommentRepository comments;

    CommentsOfPerson(CommentRepository comments) {
        this.comments = comments;
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
                    told.put("id", comment.id);
                    told.put("item", comment.item);
                    told.put("text", comment.toDraft().text());
                    told.put("status", comment.status);
                    told.put("createdAt", comment.createdAt);
                    return told;
                })
                .toList();
    }
}
