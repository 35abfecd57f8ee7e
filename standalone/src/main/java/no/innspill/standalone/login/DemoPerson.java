package no.innspill.standalone.login;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to log in as when trying Innspill. They exist in no other deployment.
 *
 * @param username what they log in with; all have the password {@link #PASSWORD}
 * @param roles as in the claim {@code innspill_role}
 * @param body organisation number of where they work; none for the operator
 * @param bodyName what the body is called
 * @param units ids of the units whose cases they work on
 * @param locale the language they read
 * @param start the service whose pages they start with
 */
record DemoPerson(
        String username,
        String name,
        List<String> roles,
        @Nullable String body,
        String bodyName,
        List<String> units,
        String locale,
        Start start) {

    static final String PASSWORD = "innspill";

    /** Where in Innspill a person's day begins. */
    enum Start {
        QUEUE,
        TRIAGE,
        DASHBOARD,
        INTAKE,
        ROUTING,
        OPERATIONS
    }

    private static final String NAV = "889640782";
    private static final String TRONDHEIM = "942110464";
    private static final String DIGDIR = "991825827";
    private static final String DIGITALISATION_MINISTRY = "932384469";

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson(
                    "kari",
                    "Kari Saksvik",
                    List.of("case-worker"),
                    NAV,
                    "NAV",
                    List.of(
                            "nav-kontaktsenter",
                            "nav-arbeid",
                            "nav-helseytelser",
                            "nav-sykepenger",
                            "nav-aap",
                            "nav-ufore",
                            "nav-digital"),
                    "nb",
                    Start.QUEUE),
            new DemoPerson(
                    "iver",
                    "Iver Tenestad",
                    List.of("case-worker"),
                    TRONDHEIM,
                    "Trondheim kommune",
                    List.of(
                            "trondheim-innbyggertorg",
                            "trondheim-oppvekst",
                            "trondheim-barnehage",
                            "trondheim-skole",
                            "trondheim-teknisk",
                            "trondheim-vei-og-park",
                            "trondheim-renovasjon",
                            "trondheim-plan-og-bygg"),
                    "nn",
                    Start.QUEUE),
            new DemoPerson("tone", "Tone Fordelsen", List.of("triage"), NAV, "NAV", List.of(), "nb", Start.TRIAGE),
            new DemoPerson(
                    "trygve",
                    "Trygve Skillestad",
                    List.of("triage", "case-worker"),
                    TRONDHEIM,
                    "Trondheim kommune",
                    List.of("trondheim-helse", "trondheim-hjemmetjenester", "trondheim-sosial", "trondheim-kultur"),
                    "nb",
                    Start.TRIAGE),
            new DemoPerson("liv", "Liv Ledang", List.of("leader"), NAV, "NAV", List.of(), "nb", Start.DASHBOARD),
            new DemoPerson(
                    "mona",
                    "Mona Departner",
                    List.of("ministry"),
                    DIGITALISATION_MINISTRY,
                    "Digitaliserings- og forvaltningsdepartementet",
                    List.of(),
                    "en",
                    Start.DASHBOARD),
            new DemoPerson(
                    "sara", "Sara Inntaker", List.of("intake-keeper"), NAV, "NAV", List.of(), "nb", Start.INTAKE),
            new DemoPerson(
                    "eva", "Eva Veiviser", List.of("routing-keeper"), DIGDIR, "Digdir", List.of(), "nb", Start.ROUTING),
            new DemoPerson(
                    "ole", "Ole Tiløyne", List.of("routing-keeper"), DIGDIR, "Digdir", List.of(), "nn", Start.ROUTING),
            new DemoPerson(
                    "odd", "Odd Driftnes", List.of("operator"), null, "Innspill", List.of(), "nb", Start.OPERATIONS));

    static Optional<DemoPerson> of(String username) {
        return ALL.stream().filter(person -> person.username.equals(username)).findFirst();
    }
}
