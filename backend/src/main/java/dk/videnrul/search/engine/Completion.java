package dk.videnrul.search.engine;

import java.util.UUID;

public record Completion(UUID id, String title) {}
