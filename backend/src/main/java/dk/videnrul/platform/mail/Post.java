package dk.videnrul.platform.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where features hand in their letters. */
@ApplicationScoped
public class Post {
    private final Jobs jobs;

    Post(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Sends it once the caller's transaction has committed, and never when it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Letter letter) {
        jobs.add(Delivery.LETTER
                .instance(UuidCreator.getTimeOrderedEpoch().toString())
                .data(letter)
                .build());
    }
}
