package no.innspill.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Map;
import java.util.Set;

/** What makes the same input give another result the next time. */
final class TimeAndChance {

    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom",
            "com.github.f4b6a3.uuid.UuidCreator");

    private static final Map<String, Set<String>> CALLS = Map.of(
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"));

    private TimeAndChance() {}

    static DescribedPredicate<JavaAccess<?>> read() {
        return DescribedPredicate.describe("the clock or chance", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            return CHANCE.contains(owner)
                    || CALLS.getOrDefault(owner, Set.of()).contains(target.getName())
                    || (owner.startsWith("java.time.") && target.getName().equals("now") && !takesAClock(target));
        });
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
