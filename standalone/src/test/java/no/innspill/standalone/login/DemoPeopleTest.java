package no.innspill.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the people and clients of the demo to the directory that routing comes with. */
class DemoPeopleTest {

    @Test
    void workInUnitsThatTheDirectoryHas() {
        Stream.of("nav", "trondheim").map(DemoPeopleTest::directory).forEach(body -> {
            Set<String> units = new HashSet<>();
            collect(body.path("units"), units);
            DemoPerson.ALL.stream()
                    .filter(person -> body.path("organisationNumber").asString().equals(person.body()))
                    .forEach(person -> assertThat(units).as(person.name()).containsAll(person.units()));
        });
    }

    @Test
    void theSystemsSpeakForTheDirectorysBodies() {
        Stream.of(
                        "nav",
                        "skatteetaten",
                        "politiet",
                        "lanekassen",
                        "digdir",
                        "baerum",
                        "trondheim",
                        "stjordal",
                        "melhus",
                        "sandnes",
                        "trondelag",
                        "rogaland",
                        "akershus")
                .forEach(id -> assertThat(AgencyClient.of(id).orElseThrow().organisationNumber())
                        .isEqualTo(directory(id).path("organisationNumber").asString()));
    }

    private static void collect(JsonNode units, Set<String> into) {
        units.forEach(unit -> {
            into.add(unit.path("id").asString());
            collect(unit.path("units"), into);
        });
    }

    private static JsonNode directory(String name) {
        String file = "/directory/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(DemoPeopleTest.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
