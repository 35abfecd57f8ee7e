package no.innspill.classification.skos;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The ways of writing RDF that are read. */
public enum SkosFormat {
    RDF_XML,
    /** N-Triples is Turtle too. */
    TURTLE;

    private static final int LOOKED_AT = 512;
    private static final Pattern XML =
            Pattern.compile("^\\uFEFF?\\s*<(\\?xml|!|[A-Za-z_][\\w.-]*(:[A-Za-z_][\\w.-]*)?[\\s/>])");

    /** How a file is written, by how it begins: its name need not tell. */
    static SkosFormat of(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8);
        // a file in UTF-16 is XML by its two first bytes; Turtle is always UTF-8
        boolean utf16 = file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE;
        return utf16 || XML.matcher(beginning).find() ? RDF_XML : TURTLE;
    }
}
