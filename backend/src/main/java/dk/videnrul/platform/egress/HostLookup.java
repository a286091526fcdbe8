package dk.videnrul.platform.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a host, as they are now. */
@FunctionalInterface
interface HostLookup {
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
