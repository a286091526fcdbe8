package dk.videnrul.methodcall;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which calls are listed. */
record MethodCallFilter(
        List<MethodCallStatus> status,
        @Nullable UUID group,
        @Nullable UUID item) {}
