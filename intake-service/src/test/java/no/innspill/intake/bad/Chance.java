package no.innspill.intake.bad;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: the same seed gives the same requests. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A text that a person may write, with what must never be seen anywhere. */
    String words() {
        return of(
                "Jeg heter Ragnvald Ytterhaugen",
                "fnr 01019024101",
                "ring 68051234",
                "ragnvald@ytterhaugen.example",
                "blåbærøl 😀",
                "a".repeat(between(1, 300)));
    }
}
