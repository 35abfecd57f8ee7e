package no.innspill.classification.vocabulary;

import java.util.regex.Pattern;

/** The address of a theme or word, as LOS gives it. */
public record ConceptId(String value) implements Comparable<ConceptId> {

    /** What all addresses in LOS begin with. */
    public static final String LOS = "https://psi.norge.no/los/";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+/(tema|ord)/[^\\s/]+");

    public ConceptId {
        if (!ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException("not the address of a theme or word");
        }
    }

    /** The last part, such as {@code barnehage}. */
    public String slug() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }
}
