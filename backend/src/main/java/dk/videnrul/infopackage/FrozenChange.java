package dk.videnrul.infopackage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change as an edition keeps it, with the item by which it is looked up whether it may still be told. */
record FrozenChange(@Nullable UUID item, EditionChange told) {}
