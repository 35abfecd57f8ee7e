package no.innspill.standalone.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The widget on the start page, as a body's web editor would embed it: from another origin, held to its hash.
 *
 * @param source where the script is
 * @param integrity what it is held to
 * @param site the site that the start page is
 * @param form the form for those who run no script
 */
record WidgetTag(String source, String integrity, String site, String form) {
    private static final String PATH = "/intake/widget/v1/widget.js";
    private static final String SITE = "nav-demo";

    /** Nothing where others reach the start page: their pages would have to be encrypted. */
    static Optional<WidgetTag> of(LoginSettings settings) {
        String intake = settings.services().intake().toString();
        return "localhost".equals(settings.issuer().getHost())
                ? Optional.of(new WidgetTag(intake + PATH, hashOfScript(), SITE, intake + "/intake/form/" + SITE))
                : Optional.empty();
    }

    private static String hashOfScript() {
        try (InputStream script = WidgetTag.class.getResourceAsStream("/static" + PATH)) {
            if (script == null) {
                throw new IllegalStateException("intake-service is not on the class path");
            }
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(script.readAllBytes());
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }
}
