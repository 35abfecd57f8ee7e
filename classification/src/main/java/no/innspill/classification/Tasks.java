package no.innspill.classification;

import java.util.List;

/** The questions that the model answers, and their answers. */
public final class Tasks {

    public static final String LANGUAGE = "language";
    public static final String KIND = "kind";
    public static final String THEME = "theme";
    public static final String LEVEL = "level";
    public static final String WHAT = "what";
    public static final String HOW = "how";
    public static final String SEVERITY = "severity";

    /** No theme at all. */
    public static final String NO_THEME = "none";

    /** No level that words or page tell. */
    public static final String NO_LEVEL = "unknown";

    public static final List<String> LANGUAGES = List.of("nb", "nn", "se", "en");
    public static final List<String> KINDS = List.of(
            "PRAISE",
            "COMPLAINT",
            "ERROR",
            "SUGGESTION",
            "QUESTION",
            "UNCLEAR_TEXT",
            "APPEAL",
            "CALL_FOR_HELP",
            "SPAM");
    public static final List<String> THEMES = List.of(
            "arbeid",
            "bygg-og-eiendom",
            "demokrati-og-innbyggerrettigheter",
            "familie-og-barn",
            "helse-og-omsorg",
            "kultur-idrett-og-fritid",
            "lov-og-rett",
            "naring",
            "natur-klima-og-miljo",
            "samfunnssikkerhet-og-beredskap",
            "skatt-og-avgift",
            "skole-og-utdanning",
            "sosiale-tjenester",
            "trafikk-og-transport",
            NO_THEME);
    public static final List<String> LEVELS = List.of("state", "county", "municipality", NO_LEVEL);
    public static final List<String> FITS = List.of("FITS", "FITS_NOT", "UNSAID");
    public static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "ACUTE");

    private Tasks() {}
}
