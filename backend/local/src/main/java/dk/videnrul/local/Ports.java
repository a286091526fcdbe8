package dk.videnrul.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses TCP ports. A server opens its port many seconds after the choice, so a chosen port is kept from other
 * launchers by a lock until this process ends.
 */
final class Ports {

    private static final int LAST = 65_535;
    private static final List<FileLock> HELD = new ArrayList<>();

    private Ports() {}

    /** The wished port, or any free one for 0. */
    static int claim(int wished) {
        if (wished == 0) {
            return IntStream.generate(Ports::any)
                    .filter(Ports::reserve)
                    .findFirst()
                    .orElseThrow();
        }
        if (!reserve(wished)) {
            throw new Fault("port " + wished + " is in use; choose another with --port N, or --port 0 for a free one");
        }
        return wished;
    }

    static int claimFrom(int start) {
        return IntStream.rangeClosed(start, LAST)
                .filter(Ports::reserve)
                .findFirst()
                .orElseThrow(() -> new Fault("no free port from " + start + " upwards"));
    }

    static boolean reserve(int port) {
        return free(port) && lock(port);
    }

    /** Checks every address of "localhost": a browser may try IPv6 first and would reach a stranger there. */
    static boolean free(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                try (var socket = new ServerSocket()) {
                    socket.bind(new InetSocketAddress(address, port));
                }
            }
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean lock(int port) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "videnrul-port-" + port + ".lock");
        try {
            FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock != null) {
                HELD.add(lock);
            }
            return lock != null;
        } catch (IOException | OverlappingFileLockException somebodyElses) {
            return false;
        }
    }

    private static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
