package dk.videnrul.readers;

import java.util.Map;

/** Somebody who keeps a copy of what everybody may see, by one of the ways there are. */
interface Reader {
    /** As it reads in a failure. */
    String name();

    /** Reads a part of what is new, as much as the reader likes. Nothing is kept in between but the copy and its place. */
    void read();

    /** Reads everything that is there by now. */
    void catchUp();

    /** Titles by public id; also of items of others. */
    Map<String, String> copy();
}
