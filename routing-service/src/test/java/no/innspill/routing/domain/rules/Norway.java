package no.innspill.routing.domain.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A little directory and vocabulary, for tests of rules. */
public final class Norway implements Known {

    public static final String COUNTY = "817920632";
    public static final String NAV = "889640782";

    private static final Map<String, String> BODIES = Map.of("trøndelag", COUNTY, "nav", NAV);
    private static final Map<String, String> UNITS =
            Map.of("trondelag-vei", COUNTY, "trondelag-tannhelse", COUNTY, "nav-kontaktsenter", NAV);
    private static final String LOS = "https://psi.norge.no/los/";
    private static final Map<String, String> THEMES = Map.of(
            "trafikk-og-transport", LOS + "tema/trafikk-og-transport",
            "vei", LOS + "tema/vei",
            "helse-og-omsorg", LOS + "tema/helse-og-omsorg");

    @Override
    public Optional<String> body(String written) {
        return BODIES.containsValue(written)
                ? Optional.of(written)
                : Optional.ofNullable(BODIES.get(written.toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public boolean hasService(String id) {
        return Set.of("sykepenger", "tannlege").contains(id);
    }

    @Override
    public boolean hasUnit(String id) {
        return UNITS.containsKey(id);
    }

    @Override
    public Optional<String> bodyOfUnit(String id) {
        return Optional.ofNullable(UNITS.get(id));
    }

    @Override
    public Optional<String> theme(String written) {
        return Optional.ofNullable(THEMES.get(written));
    }

    @Override
    public Optional<String> page(String written) {
        return written.contains(".no") ? Optional.of(written.replaceFirst("https://(www\\.)?", "")) : Optional.empty();
    }

    @Override
    public boolean isPersonal(String text) {
        return text.contains("Kari Nordmann");
    }
}
