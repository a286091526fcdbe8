package dk.videnrul.search.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask one question after the other, each as soon as the last is answered. */
final class Load {
    private final List<BenchQuery> queries;

    Load(List<BenchQuery> queries) {
        this.queries = queries;
    }

    /**
     * @param nanos of every answer
     * @param seconds until the last of them
     * @param work time of processors, of whoever was asked
     */
    record Round(long[] nanos, double seconds, Duration work) {}

    /** @param from which query is asked first: the same for everyone in the same round */
    Round ask(Contestant contestant, int clients, Duration time, int from)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger(from);
        Duration workBefore = work(contestant);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var running = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> answers(contestant, next, end)));
            }
        }
        var all = new ArrayList<long[]>();
        for (Future<long[]> each : running) {
            all.add(each.get());
        }
        return new Round(
                all.stream().flatMapToLong(Arrays::stream).toArray(),
                (System.nanoTime() - start) / 1e9,
                work(contestant).minus(workBefore));
    }

    private static Duration work(Contestant contestant) {
        return contestant
                .processes()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private long[] answers(Contestant contestant, AtomicInteger next, long end) throws Exception {
        long[] nanos = new long[1024];
        int count = 0;
        while (System.nanoTime() < end) {
            BenchQuery query = queries.get(Math.floorMod(next.getAndIncrement(), queries.size()));
            long begun = System.nanoTime();
            contestant.ask(query);
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(nanos, count);
    }

    /** How many there are on an average, of the first queries. */
    double found(Contestant contestant, int count) throws Exception {
        double sum = 0;
        for (BenchQuery query : queries.subList(0, count)) {
            sum += contestant.ask(query);
        }
        return sum / count;
    }
}
