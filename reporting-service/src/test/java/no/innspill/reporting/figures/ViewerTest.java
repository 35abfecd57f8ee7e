package no.innspill.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import no.innspill.support.security.Access;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewerTest {

    private static final String OWN = "889640782";
    private static final String OTHER = "974761076";

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoSeesWhoseFigures(Role role) {
        Viewer viewer = Viewer.of(caller(role, OWN));

        Optional<Set<String>> own = viewer.bodies(OWN);
        Optional<Set<String>> other = viewer.bodies(OTHER);
        Optional<Set<String>> unnamed = viewer.bodies(null);

        switch (role) {
            case MINISTRY -> {
                assertThat(own).contains(Set.of(OWN));
                assertThat(other).contains(Set.of(OTHER));
                assertThat(unnamed).contains(Set.of());
            }
            case LEADER, FIGURES_SYSTEM -> {
                assertThat(own).contains(Set.of(OWN));
                assertThat(other).isEmpty();
                assertThat(unnamed).contains(Set.of(OWN));
            }
            case CASE_WORKER, TRIAGE, INTAKE_KEEPER, ROUTING_KEEPER, OPERATOR, FEEDBACK_SYSTEM -> {
                assertThat(own).isEmpty();
                assertThat(other).isEmpty();
                assertThat(unnamed).isEmpty();
            }
        }
    }

    @Test
    void aLeaderOfNoBodySeesNothing() {
        assertThat(Viewer.of(caller(Role.LEADER, null)).bodies(null)).isEmpty();
    }

    private static Caller caller(Role role, @Nullable String body) {
        return new Caller("id", "Kari", body, Set.of(), Access.of(role));
    }
}
