package dk.videnrul.platform.egress;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called. Of IPv6 only what is given out to the world is taken, less what leads elsewhere, so that
 * nothing has to be thought of twice; of IPv4 everything that the registries keep for special use is left out.
 */
final class PublicAddresses {
    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // A cloud answers its machines there, although the address is public.
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final Network GLOBAL_V6 = Network.parse("2000::/3");
    /** Protocols, tunnels that carry an IPv4 address, and documentation. */
    private static final List<Network> SPECIAL_V6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16");

    private final List<Network> allowed;

    /** @param allowed networks that may be called although they are not public */
    PublicAddresses(List<String> allowed) {
        this.allowed = allowed.stream().map(Network::parse).toList();
    }

    boolean mayBeCalled(InetAddress address) {
        return within(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !within(SPECIAL_V4, address);
        }
        return GLOBAL_V6.contains(address) && !within(SPECIAL_V6, address);
    }

    private static boolean within(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::parse).toList();
    }
}
