package dk.videnrul.network;

import dk.videnrul.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The addresses of groups of every type; no two groups have the same. */
@ApplicationScoped
public class GroupAddresses {
    private final ThemeGroupRepository groups;

    GroupAddresses(ThemeGroupRepository groups) {
        this.groups = groups;
    }

    /** One that nobody else takes before the transaction ends; a number follows where the name is taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String free(String name) {
        groups.lockAddresses();
        String slug = Slug.of(name);
        String free = slug;
        for (int number = 2; groups.isAddressTaken(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
