package dk.videnrul.platform.egress;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an address must look like before anybody calls it. Where its host leads is asked at each call. */
@ApplicationScoped
public class EgressRules {
    private final EgressSettings settings;
    private final PublicAddresses addresses;

    EgressRules(EgressSettings settings) {
        this.settings = settings;
        this.addresses = new PublicAddresses(settings.allowedPrivateNetworks().orElse(java.util.List.of()));
    }

    /** Notes what is wrong with an address that is to be called. */
    public void check(String address, String pointer, Faults faults) {
        URI url = parse(address);
        if (url == null || url.getHost() == null) {
            faults.add(Fault.at(pointer, "egress-no-address"));
            return;
        }
        if (!schemes().contains(url.getScheme())) {
            faults.add(Fault.at(pointer, "egress-not-https"));
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            faults.add(Fault.at(pointer, "egress-not-plain"));
        }
        if (settings.strict() && url.getPort() != -1 && !settings.ports().contains(url.getPort())) {
            faults.add(Fault.at(pointer, "egress-port", ports()));
        }
        InetAddress literal = literal(url.getHost());
        if (literal != null && !addresses.mayBeCalled(literal)) {
            faults.add(Fault.at(pointer, "egress-not-public"));
        }
    }

    private Set<String> schemes() {
        return settings.strict() ? Set.of("https") : Set.of("https", "http");
    }

    private String ports() {
        return settings.ports().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static @Nullable URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static @Nullable InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
