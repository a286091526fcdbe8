package dk.videnrul.partner;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.videnrul.platform.jobs.Jobs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings the identity provider in step with what is registered here, as soon as it can be asked. */
@Singleton
class Settling {
    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final TaskDescriptor<Settlement> SETTLE = TaskDescriptor.of("settle-partner", Settlement.class);

    private final PartnerRepository partners;
    private final ClientRegistry registry;
    private final PartnerSettings settings;
    private final Jobs jobs;

    Settling(PartnerRepository partners, ClientRegistry registry, PartnerSettings settings, Jobs jobs) {
        this.partners = partners;
        this.registry = registry;
        this.settings = settings;
        this.jobs = jobs;
    }

    @Produces
    @Singleton
    Task<Settlement> settlePartner() {
        return Tasks.custom(SETTLE).onFailureReschedule(later()).execute((job, context) -> {
            try {
                settle(job.getData());
                return new CompletionHandler.OnCompleteRemove<>();
            } catch (ClientRegistry.ProviderAway away) {
                LOG.warnf("Client %s waits: %s", job.getData().clientId(), away.getMessage());
            } catch (ClientRegistry.ClientTaken taken) {
                LOG.warnf("Client %s waits: somebody else made a client of that name", taken.getMessage());
            }
            return new CompletionHandler.OnCompleteReschedule<>(later());
        });
    }

    /** Once the caller's transaction has committed. Each change has a job of its own: one that runs has read before it. */
    void wish(Partner partner) {
        jobs.add(SETTLE.instance(partner.id + ":" + partner.wanted)
                .data(new Settlement(partner.id, partner.clientId))
                .build());
    }

    /** Once the caller's transaction, in which the partner is deleted, has committed. */
    void forget(Partner partner) {
        jobs.add(SETTLE.instance(partner.id + ":gone")
                .data(new Settlement(partner.id, partner.clientId))
                .build());
    }

    /** Until nothing else was wanted in the meantime: of two that run at once, the one with the older wish asks again. */
    void settle(Settlement settlement) {
        UUID id = settlement.partner();
        @Nullable WantedClient wanted;
        do {
            wanted = QuarkusTransaction.requiringNew().call(() -> wanted(id));
            if (wanted == null) {
                registry.remove(settlement.clientId(), id);
                return;
            }
        } while (!settled(wanted));
    }

    private boolean settled(WantedClient wanted) {
        try {
            if (wanted.ended()) {
                registry.remove(wanted.clientId(), wanted.partner());
            } else {
                registry.put(wanted);
            }
        } catch (ClientRegistry.ClientTaken taken) {
            QuarkusTransaction.requiringNew().run(() -> partners.block(wanted.partner(), wanted.revision()));
            throw taken;
        }
        return QuarkusTransaction.requiringNew().call(() -> partners.settle(wanted.partner(), wanted.revision()));
    }

    private @Nullable WantedClient wanted(UUID id) {
        return partners.findByIdOptional(id).map(Partner::toClient).orElse(null);
    }

    private FixedDelay later() {
        return FixedDelay.of(settings.retryAfter());
    }
}
