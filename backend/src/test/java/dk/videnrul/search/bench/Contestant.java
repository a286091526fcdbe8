package dk.videnrul.search.bench;

import java.util.stream.Stream;

/** One way to search. Everyone answers with the first twenty hits, passages of them, how many there are, and facets. */
interface Contestant extends AutoCloseable {
    int HITS = 20;

    String name();

    /** @return how many there are */
    long ask(BenchQuery query) throws Exception;

    /** Which processes work for an answer, besides the client's. */
    Stream<ProcessHandle> processes();

    /** What its index takes on disk, in bytes. */
    long disk() throws Exception;

    @Override
    default void close() throws Exception {}
}
