package dk.videnrul.checkin;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the criteria of a version: those that were there keep their ids, new ones get one that nothing else ever had. */
final class NextCriteria {
    private final Set<String> known;

    NextCriteria(Set<String> known) {
        this.known = known;
    }

    void check(List<CheckCriterionDraft> drafts, Faults faults) {
        Set<String> named = new HashSet<>();
        for (int place = 0; place < drafts.size(); place++) {
            CheckCriterionDraft draft = drafts.get(place);
            if (draft == null || draft.id() == null) {
                continue;
            }
            String pointer = "/criteria/" + place + "/id";
            if (!known.contains(draft.id())) {
                faults.add(Fault.at(pointer, "unknown-criterion", draft.id()));
            } else if (!named.add(draft.id())) {
                faults.add(Fault.at(pointer, "criterion-twice", draft.id()));
            }
        }
    }

    List<CheckCriterion> of(List<CheckCriterionDraft> drafts) {
        Set<String> taken = new HashSet<>(known);
        List<CheckCriterion> criteria = new ArrayList<>();
        for (CheckCriterionDraft draft : drafts) {
            String id = draft.id() == null ? free(Slug.of(draft.label().en()), taken) : draft.id();
            taken.add(id);
            criteria.add(new CheckCriterion(id, draft.label(), draft.help()));
        }
        return criteria;
    }

    /** A label without any letter of the alphabet still makes an id. */
    private static String free(String wanted, Set<String> taken) {
        String base = wanted.isEmpty() ? "criterion" : wanted;
        String free = base;
        for (int number = 2; taken.contains(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
