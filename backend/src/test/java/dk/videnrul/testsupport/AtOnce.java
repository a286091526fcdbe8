package dk.videnrul.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What they are answered, in their order; none begins before all are ready. */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        CountDownLatch ready = new CountDownLatch(calls.size());
        try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> asked = calls.stream()
                    .map(call -> callers.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return call.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
