package dk.videnrul.search.evaluation;

import java.util.List;

/** @param theme what it was written about; never searched */
record Text(String id, String theme, String title, String summary, List<String> topics) {}
