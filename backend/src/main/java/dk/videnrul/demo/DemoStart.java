package dk.videnrul.demo;

import dk.videnrul.platform.installation.Installation;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Loads demo content at the first start of an installation that asks for it. */
@Singleton
class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final Installation installation;
    private final DemoContent content;

    DemoStart(Installation installation, DemoContent content) {
        this.installation = installation;
        this.content = content;
    }

    void load(@Observes StartupEvent start) {
        if (installation.demo() && !content.wasLoaded()) {
            content.load();
            LOG.info("Demo content loaded; it is marked as such and can be removed in one step");
        }
    }
}
