package no.innspill.intake.imports.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.innspill.redaction.Found;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;

/** Finds the columns that hold who somebody is or how to reach them. They are left out when a file is read: nothing of them is kept. */
public final class ContactColumns {
    private static final Set<String> CONTACT = Set.of(
            "navn",
            "namn",
            "name",
            "fornavn",
            "førenamn",
            "etternavn",
            "etternamn",
            "mellomnavn",
            "firstname",
            "lastname",
            "surname",
            "fullname",
            "epost",
            "epostadresse",
            "email",
            "mail",
            "emailaddress",
            "telefon",
            "telefonnummer",
            "telefonnr",
            "tlf",
            "tlfnr",
            "mobil",
            "mobilnummer",
            "mobilnr",
            "mobiltelefon",
            "phone",
            "phonenumber",
            "mobile",
            "adresse",
            "postadresse",
            "gateadresse",
            "address",
            "streetaddress",
            "fødselsnummer",
            "fødselsnr",
            "fnr",
            "personnummer",
            "personnr",
            "fødselsdato",
            "birthdate",
            "dateofbirth",
            "ssn",
            "nationalid",
            "ip",
            "ipadresse",
            "ipaddress",
            "brukernavn",
            "brukarnamn",
            "username",
            "kontakt",
            "kontaktinfo",
            "kontaktperson",
            "kontaktinformasjon",
            "kontonummer",
            "kontonr",
            "contact",
            "avsender",
            "avsendar",
            "innsender",
            "innsendar",
            "respondent",
            "kontaktopplysninger");

    /** Words that make it the name or address of something else than a person. */
    private static final Set<String> OF_A_THING = Set.of(
            "tjeneste",
            "teneste",
            "service",
            "side",
            "page",
            "nettside",
            "web",
            "url",
            "skjema",
            "form",
            "enhet",
            "eining",
            "kontor",
            "unit",
            "kommune",
            "prosjekt",
            "kanal",
            "channel",
            "product",
            "produkt",
            "ønskes",
            "ønsket",
            "ønskjer",
            "wanted");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NAMELIKE = Pattern.compile("\\p{Lu}[\\p{L}'-]+( \\p{Lu}\\.?[\\p{L}'-]*){1,3}");
    private static final double MOSTLY = 0.6;
    private static final int ENOUGH = 3;

    private final Redactor redactor;

    public ContactColumns(Redactor redactor) {
        this.redactor = redactor;
    }

    /** Whether the name of a column says so. */
    public static boolean byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("e-post", "epost").replace("e-mail", "email");
        List<String> words = Arrays.stream(WORDS.split(lower, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().noneMatch(OF_A_THING::contains)
                && (words.stream().anyMatch(CONTACT::contains) || CONTACT.contains(String.join("", words)));
    }

    /** Whether most of the cells, raw, are that and nothing else. */
    public boolean byContent(List<String> cells) {
        List<String> said = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return said.size() >= ENOUGH && (mostly(said, this::isNothingElse) || areNames(said));
    }

    private boolean isNothingElse(String cell) {
        List<Found> found = redactor.redact(cell).found();
        return found.size() == 1
                && found.getFirst().start() == 0
                && found.getFirst().end() == cell.length()
                && found.getFirst().kind() != Kind.NAV_IDENT
                && found.getFirst().kind() != Kind.PLATE
                && !(found.getFirst().kind() == Kind.PHONE && cell.chars().allMatch(Character::isDigit));
    }

    /** Names of people are many, and hardly one comes twice; names of things repeat themselves. */
    private boolean areNames(List<String> cells) {
        boolean different = new HashSet<>(cells).size() >= MOSTLY * cells.size();
        return different && mostly(cells, cell -> NAMELIKE.matcher(cell).matches() && readsAsName(cell));
    }

    private boolean readsAsName(String cell) {
        String introduced = "Hilsen " + cell;
        return redactor.redact(introduced).found().stream()
                .anyMatch(found -> found.kind() == Kind.NAME && found.end() == introduced.length());
    }

    private static boolean mostly(List<String> cells, Predicate<String> what) {
        return cells.stream().filter(what).count() >= MOSTLY * cells.size();
    }
}
