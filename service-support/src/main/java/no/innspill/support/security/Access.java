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
import static no.innspill.support.security.Permission.WORK_CASES;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The one table of who may do what. What is not in it, nobody may. */
public final class Access {
    private Access() {}

    /** What a role may do. */
    public static Set<Permission> of(Role role) {
        return switch (role) {
            case CASE_WORKER -> EnumSet.of(READ_CASES, WORK_CASES, READ_DECISIONS, READ_DIRECTORY);
            case TRIAGE -> EnumSet.of(Permission.TRIAGE, READ_DECISIONS, READ_DIRECTORY);
            case LEADER -> EnumSet.of(READ_OWN_FIGURES, READ_DIRECTORY);
            case MINISTRY -> EnumSet.of(READ_ALL_FIGURES, READ_OWN_FIGURES, READ_DIRECTORY);
            case INTAKE_KEEPER -> EnumSet.of(KEEP_INTAKE, READ_DIRECTORY);
            case ROUTING_KEEPER -> EnumSet.of(KEEP_ROUTING, READ_DIRECTORY);
            case OPERATOR -> EnumSet.of(OPERATE, READ_DIRECTORY);
            case FEEDBACK_SYSTEM -> EnumSet.of(SUBMIT_FEEDBACK);
            case FIGURES_SYSTEM -> EnumSet.of(READ_OWN_FIGURES);
        };
    }

    /** What someone with all of these roles may do. */
    public static Set<Permission> of(Collection<Role> roles) {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(of(role)));
        return all;
    }
}
