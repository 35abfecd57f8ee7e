package no.innspill.intake.in.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The newest version of the script that pages embed. A version has a folder of its own and is never changed once pages hold its hash:
 * a change is a new folder, and the old stays.
 */
@Component
class Script {
    /** Where all versions are. */
    static final String VERSIONS = "/intake/widget/";

    /** The version that new tags name. */
    static final String NEWEST = "v1";

    /** Where the newest is served. */
    static final String PATH = VERSIONS + NEWEST + "/widget.js";

    private final String integrity = integrity("static" + PATH);

    /** What a page holds it to, as Subresource Integrity writes it: {@code sha384-} and the hash in Base64. */
    String integrity() {
        return integrity;
    }

    static String integrity(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(file.readAllBytes());
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }
}
