package no.innspill.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;

/** A slice for each of the four services; what they share is in none. */
final class ServiceSlices implements SliceAssignment {

    @Override
    public String getDescription() {
        return "the services";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Arrays.stream(ServiceName.values())
                .filter(service -> (type.getPackageName() + ".").startsWith("no.innspill." + service.word() + "."))
                .map(service -> SliceIdentifier.of(service.word()))
                .findFirst()
                .orElseGet(SliceIdentifier::ignore);
    }
}
