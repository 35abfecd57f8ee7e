package no.innspill.intake.imports.domain;

import java.util.Optional;
import no.innspill.intake.domain.ExternalId;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;

/**
 * The sender's ids of rows. A row has the id that stands in it; else it is known by the file's content and its line, so that the same
 * file again has the same ids, and two rows of one file that read the same are two pieces.
 */
public final class RowIds {
    private static final String OURS = "import:";

    private final String contentHash;
    private final String prefix;
    private final Redactor redactor;

    /**
     * Makes the ids of one file.
     *
     * @param contentHash of the whole file
     * @param prefix what stands before ids that only the other system knows
     */
    public RowIds(String contentHash, String prefix, Redactor redactor) {
        this.contentHash = contentHash;
        this.prefix = prefix;
        this.redactor = redactor;
    }

    /** The id of a row; nothing where its own tells who a person is. */
    public Optional<String> of(int line, @Nullable Cell id) {
        if (id == null || id.isEmpty()) {
            return Optional.of(OURS + Letters.of(contentHash + "/" + line));
        }
        if (!id.takenOut().isEmpty()) {
            return Optional.ofNullable(id.pseudonym()).map(pseudonym -> OURS + Letters.of(prefix + pseudonym));
        }
        String given = prefix + id.text();
        boolean fits = ExternalId.isWellFormed(given) && !ExternalId.isPersonal(given, redactor);
        return Optional.of(fits ? given : OURS + Letters.of(given));
    }
}
