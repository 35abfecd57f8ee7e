package no.innspill.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Conditions on the package-info of the packages that classes stand in. */
final class EveryPackage {

    private EveryPackage() {}

    static ArchCondition<JavaClass> annotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("stand in a package with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = type.getPackage().isAnnotatedWith(annotation);
                String message = type.getPackageName() + " has no package-info with @" + annotation.getSimpleName()
                        + " (seen at " + type.getSimpleName() + ")";
                events.add(new SimpleConditionEvent(type, satisfied, message));
            }
        };
    }
}
