package dk.videnrul.platform.egress;

import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;

/** Hosts and certificates as the machine knows them. */
class EgressSetUp {

    @Produces
    @Singleton
    HostLookup lookup() {
        return host -> Arrays.asList(InetAddress.getAllByName(host));
    }

    @Produces
    @Singleton
    HttpClientOptions certificates() {
        return new HttpClientOptions();
    }
}
