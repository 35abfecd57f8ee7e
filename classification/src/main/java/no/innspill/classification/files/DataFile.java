package no.innspill.classification.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a data file strictly: what is misspelt or missing is told with the name of the file. */
final class DataFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DataFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is not as it should be, with file and fault
     */
    static <T> T read(DataSource file, Class<T> shape) {
        try (InputStream in = file.open()) {
            return STRICT.readValue(in, shape);
        } catch (JacksonException | IllegalArgumentException fault) {
            throw faulty(file, fault);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static IllegalArgumentException faulty(DataSource file, RuntimeException fault) {
        return new IllegalArgumentException(file.name() + ": " + fault.getMessage(), fault);
    }
}
