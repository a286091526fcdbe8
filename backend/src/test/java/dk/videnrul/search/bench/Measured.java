package dk.videnrul.search.bench;

import java.util.Map;

/**
 * What was measured with so many items.
 *
 * @param found how many items a query finds on an average, by who was asked
 * @param speed by who was asked, then by the number of clients
 * @param disk in MiB, by whose index it is
 * @param indexedIn seconds
 * @param rebuiltIn seconds, while one client asked
 * @param whileRebuilding what that client saw
 * @param heapLimit what the service was given, in MiB
 */
record Measured(
        int items,
        String day,
        String load,
        Map<String, String> versions,
        int secondsEach,
        Map<String, Double> found,
        Map<String, Map<Integer, Figures>> speed,
        Map<String, Long> disk,
        double indexedIn,
        double rebuiltIn,
        Figures whileRebuilding,
        Figures untilVisible,
        int heapLimit,
        JavaProcess.Memory memory) {

    Figures of(String contestant, int clients) {
        return speed.get(contestant).get(clients);
    }
}
