package dk.videnrul.search.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Fills an index that nobody searches yet. */
public abstract class IndexInTheMaking implements Rebuild {

    /** Who puts what the database said may do so beside others, but not while somebody says what has changed. */
    private final ReadWriteLock order = new ReentrantReadWriteLock(true);

    /** What has changed since the start: a page read from the database before that must not bring the old state back. */
    private final Set<UUID> changed = new HashSet<>();

    private boolean over;

    protected abstract void write(List<? extends Change> changes);

    protected final void put(List<SearchDocument> items) {
        locked(order.readLock(), () -> {
            if (over) {
                throw new IllegalStateException("this rebuild is over");
            }
            write(items.stream()
                    .filter(item -> !changed.contains(item.id()))
                    .map(Change.Put::new)
                    .toList());
        });
    }

    public final void apply(List<Change> changes) {
        locked(order.writeLock(), () -> {
            changes.forEach(change -> changed.add(change.id()));
            write(changes);
        });
    }

    public final void end() {
        locked(order.writeLock(), () -> over = true);
    }

    private static void locked(Lock lock, Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
