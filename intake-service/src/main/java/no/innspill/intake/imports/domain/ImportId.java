package no.innspill.intake.imports.domain;

import java.util.Optional;
import java.util.UUID;

/** An import: one file, or one fetching from a server. */
public record ImportId(UUID value) {

    /** Reads what stands in an address; nothing for what is no such id. */
    public static Optional<ImportId> read(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equals(text) ? Optional.of(new ImportId(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
