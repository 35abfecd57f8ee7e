package no.innspill.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people write: 500 to 550 characters each, in bokmål, nynorsk and English, with and without personal data (made up). */
public record Texts(String language, String personalData, String text) {

    /** All of them. */
    public static List<Texts> all() {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("texts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 3))
                    .map(fields -> new Texts(fields[0], fields[1], fields[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of a language, {@code with} or {@code without} personal data. */
    public static String of(String language, String personalData) {
        return all().stream()
                .filter(one -> one.language.equals(language) && one.personalData.equals(personalData))
                .map(Texts::text)
                .findFirst()
                .orElseThrow();
    }

    /** A piece of feedback with the text, as JSON. */
    public String piece(String externalId) {
        return "{\"body\":\"889640782\",\"externalId\":\"" + externalId
                + "\",\"channel\":\"WEB\",\"service\":\"Foreldrepenger\","
                + "\"page\":{\"address\":\"https://www.nav.no/foreldrepenger/soknad\",\"version\":\"2026-03\"},\"foundIt\":\"PARTLY\","
                + "\"languageForm\":\"" + (language.equals("en") ? "en" : language) + "\",\"text\":\"" + text + "\"}";
    }
}
