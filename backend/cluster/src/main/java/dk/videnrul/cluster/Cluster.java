package dk.videnrul.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.Node;

/** Nodes of one cluster in this process, on free ports of this machine only. */
final class Cluster implements Closeable {

    private static final String HOST = "127.0.0.1";

    private final OpenSearchRunner runner = new OpenSearchRunner();
    private final int size;
    private int stopped = -1;

    Cluster(Path folder, int size) throws IOException {
        this.size = size;
        List<Integer> ports = freePorts(2 * size);
        runner.onBuild((number, settings) -> settle(settings, number - 1, ports));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toAbsolutePath().toString())
                .clusterName("videnrul-" + ports.getFirst())
                .numOfNode(size)
                .disableESLogger());
        runner.ensureGreen();
    }

    private static void settle(Settings.Builder settings, int node, List<Integer> ports) {
        int size = ports.size() / 2;
        settings.put("network.host", HOST);
        settings.put("http.port", ports.get(node));
        settings.put("transport.port", ports.get(size + node));
        settings.putList(
                "discovery.seed_hosts",
                ports.subList(size, ports.size()).stream()
                        .map(port -> HOST + ":" + port)
                        .toList());
        // A full disk of the developer's is no concern of the tests.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        settings.put("node.processors", 2);
    }

    List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (int node = 0; node < size; node++) {
            addresses.add(
                    "http://" + HOST + ":" + runner.getNode(node).settings().get("http.port"));
        }
        return addresses;
    }

    /** Not the one that leads, where there are only two: the other would not dare to go on alone. */
    void stopOne() throws IOException {
        Node leader = runner.clusterManagerNode();
        for (int node = 0; node < size && stopped < 0; node++) {
            if (runner.getNode(node) != leader) {
                runner.getNode(node).close();
                stopped = node;
            }
        }
    }

    void startStopped() {
        if (stopped >= 0) {
            runner.startNode(stopped);
            stopped = -1;
            runner.ensureGreen();
        }
    }

    @Override
    public void close() throws IOException {
        runner.close();
    }

    /** All of them are held until all are found, so that no two are the same. */
    private static List<Integer> freePorts(int count) throws IOException {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int n = 0; n < count; n++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName(HOST)));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}
