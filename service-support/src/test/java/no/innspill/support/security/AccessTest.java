package no.innspill.support.security;

import static no.innspill.support.security.Permission.KEEP_INTAKE;
import static no.innspill.support.security.Permission.KEEP_ROUTING;
import static no.innspill.support.security.Permission.OPERATE;
import static no.innspill.support.security.Permission.READ_ALL_FIGURES;
import static no.innspill.support.security.Permission.READ_CASES;
import static no.innspill.support.security.Permission.READ_DECISIONS;
import static no.innspill.support.security.Permission.READ_DIRECTORY;
import static no.innspill.support.security.Permission.READ_OWN_FIGURES;
import static no.innspill.support.security.Permission.SUBMIT_FEEDBACK;
import static no.innspill.support.security.Permission.TRIAGE;
import static no.innspill.support.security.Permission.WORK_CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {
    /** The table as it was agreed, written a second time: a change of one cell has to be meant. */
    private static final Map<Role, Set<Permission>> AGREED = new EnumMap<>(Map.of(
            Role.CASE_WORKER, Set.of(READ_CASES, WORK_CASES, READ_DECISIONS, READ_DIRECTORY),
            Role.TRIAGE, Set.of(TRIAGE, READ_DECISIONS, READ_DIRECTORY),
            Role.LEADER, Set.of(READ_OWN_FIGURES, READ_DIRECTORY),
            Role.MINISTRY, Set.of(READ_ALL_FIGURES, READ_OWN_FIGURES, READ_DIRECTORY),
            Role.INTAKE_KEEPER, Set.of(KEEP_INTAKE, READ_DIRECTORY),
            Role.ROUTING_KEEPER, Set.of(KEEP_ROUTING, READ_DIRECTORY),
            Role.OPERATOR, Set.of(OPERATE, READ_DIRECTORY),
            Role.FEEDBACK_SYSTEM, Set.of(SUBMIT_FEEDBACK),
            Role.FIGURES_SYSTEM, Set.of(READ_OWN_FIGURES)));

    static Stream<Arguments> cells() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Permission.values()).map(permission -> Arguments.of(role, permission)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsAsAgreed(Role role, Permission permission) {
        assertThat(Access.of(role).contains(permission))
                .isEqualTo(AGREED.getOrDefault(role, Set.of()).contains(permission));
    }

    @Test
    void whoHasNoRoleMayNothing() {
        assertThat(Access.of(Set.of())).isEmpty();
    }
}
