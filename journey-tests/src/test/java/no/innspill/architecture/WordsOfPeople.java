package no.innspill.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Records that hold what a person has written, known by the names that the glossary gives it. */
final class WordsOfPeople {

    private static final Set<String> NAMES = Set.of("text", "whatMatters", "description");

    private WordsOfPeople() {}

    static DescribedPredicate<JavaClass> heldBy() {
        return DescribedPredicate.describe(
                "hold what a person has written",
                type -> type.isRecord() && type.getFields().stream().anyMatch(WordsOfPeople::words));
    }

    /** A record prints all that it holds, unless it says itself what is printed. */
    static ArchCondition<JavaClass> saidBy() {
        return new ArchCondition<>("say themselves what is printed of them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // the one that the compiler makes is final
                boolean own = type.tryGetMethod("toString")
                        .map(method -> !method.getModifiers().contains(JavaModifier.FINAL))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        type, own, type.getName() + (own ? " prints what it chose" : " prints its words")));
            }
        };
    }

    private static boolean words(JavaField field) {
        return NAMES.contains(field.getName()) && field.getRawType().isEquivalentTo(String.class);
    }
}
