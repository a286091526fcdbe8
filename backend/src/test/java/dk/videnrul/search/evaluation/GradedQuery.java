package dk.videnrul.search.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** @param grades by text: 3 answers it, 2 helps, 1 touches it; what is not named is 0 */
record GradedQuery(String id, String kind, String q, Map<String, Integer> grades) {

    boolean isInFirstHalf() {
        var sum = new CRC32();
        sum.update(q.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }
}
