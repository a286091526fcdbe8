package dk.videnrul.search.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Dice that always fall alike for one number: the nth item is the same in every run, whoever asks for it. */
final class Chance {
    private static final long SEED = 20_261_123;

    private final SplittableRandom dice;

    private Chance(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    static Chance of(String what, long number) {
        return new Chance(SEED ^ what.hashCode() * 0x9E3779B97F4A7C15L ^ number * 0xC2B2AE3D27D4EB4FL);
    }

    boolean oneIn(int times) {
        return dice.nextInt(times) == 0;
    }

    boolean happens(double share) {
        return dice.nextDouble() < share;
    }

    int upTo(int bound) {
        return dice.nextInt(bound);
    }

    <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    /** The nth of a list comes about 1/n times as often as the first, as words do in any text. */
    <T> T frequent(List<T> all) {
        int rank = (int) Math.exp(dice.nextDouble() * Math.log(all.size() + 1.0));
        return all.get(Math.min(all.size(), rank) - 1);
    }
}
