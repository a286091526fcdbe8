package dk.videnrul.platform.egress;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Calls addresses that others chose. The host is looked up here, every address of it is checked, and the connection is
 * made to an address that was checked: whoever looked it up again could be told another one. Redirects are answers like
 * others, and no proxy of the machine is asked.
 */
@ApplicationScoped
public class Egress {
    private static final int MOST_CONNECTIONS = 1000;

    private final EgressSettings settings;
    private final PublicAddresses allowed;
    private final HostLookup lookup;
    private final HttpClient client;

    Egress(Vertx vertx, EgressSettings settings, HostLookup lookup, HttpClientOptions options) {
        this.settings = settings;
        this.allowed = new PublicAddresses(settings.allowedPrivateNetworks().orElse(List.of()));
        this.lookup = lookup;
        // A connection that is kept is one that nobody checks again.
        this.client = vertx.createHttpClient(options.setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setConnectTimeout((int) settings.connect().toMillis()));
    }

    /**
     * Waits for the answer, within the time that a call may take.
     *
     * @param headers to send; the host's own is added
     * @param most bytes of the answer's body that are read
     */
    public EgressAnswer post(URI url, Map<String, String> headers, byte[] body, int most) throws EgressFailure {
        long until = System.nanoTime() + settings.total().toNanos();
        EgressFailure last = new EgressFailure(EgressFault.UNKNOWN_HOST);
        for (InetAddress address : checked(url.getHost())) {
            try {
                return call(url, address, headers, body, most, until);
            } catch (EgressFailure failure) {
                if (failure.fault() != EgressFault.CONNECT_FAILED) {
                    throw failure;
                }
                last = failure;
            }
        }
        throw last;
    }

    private List<InetAddress> checked(String host) throws EgressFailure {
        List<InetAddress> addresses;
        try {
            addresses = lookup.addressesOf(host);
        } catch (UnknownHostException unknown) {
            throw new EgressFailure(EgressFault.UNKNOWN_HOST, unknown);
        }
        if (!addresses.stream().allMatch(allowed::mayBeCalled)) {
            throw new EgressFailure(EgressFault.ADDRESS_REFUSED);
        }
        return addresses;
    }

    private EgressAnswer call(
            URI url, InetAddress address, Map<String, String> headers, byte[] body, int most, long until)
            throws EgressFailure {
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (!left.isPositive()) {
            throw new EgressFailure(EgressFault.TIMED_OUT);
        }
        EgressCall call = new EgressCall(body, most);
        client.request(options(url, address, headers), call);
        try {
            return call.answer().get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            throw new EgressFailure(fault(cause), cause);
        } catch (TimeoutException tooLong) {
            throw new EgressFailure(EgressFault.TIMED_OUT, tooLong);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EgressFailure(EgressFault.BROKEN_OFF, interrupted);
        } finally {
            call.end();
        }
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers) {
        boolean tls = url.getScheme().equals("https");
        int port = url.getPort() != -1 ? url.getPort() : tls ? 443 : 80;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(tls)
                .setFollowRedirects(false)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        headers.forEach(options::putHeader);
        return options;
    }

    private static EgressFault fault(Throwable cause) {
        return switch (cause) {
            case SSLException _ -> EgressFault.TLS_FAILED;
            case ConnectException _ -> EgressFault.CONNECT_FAILED;
            default -> cause.getCause() instanceof SSLException ? EgressFault.TLS_FAILED : EgressFault.BROKEN_OFF;
        };
    }
}
