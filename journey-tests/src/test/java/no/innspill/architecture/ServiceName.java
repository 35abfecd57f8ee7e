package no.innspill.architecture;

import java.util.Locale;

/** The four services. */
enum ServiceName {
    INTAKE,
    ROUTING,
    ACTION,
    REPORTING;

    /** As in packages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in modules, configuration and CloudEvents' source. */
    String module() {
        return word() + "-service";
    }

    String packages() {
        return "no.innspill." + word() + "..";
    }
}
