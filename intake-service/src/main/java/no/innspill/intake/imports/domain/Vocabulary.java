package no.innspill.intake.imports.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What columns and cells are commonly called in bokmål, nynorsk and English. Written without anything but letters and digits. */
final class Vocabulary {
    private static final Map<Field, List<String>> COLUMNS = new LinkedHashMap<>();
    private static final Map<Field, Map<String, String>> VALUES = Map.of(
            Field.FOUND_IT,
                    words(
                            "YES",
                            "ja jo yes y 1 true fantdet helt fant",
                            "PARTLY",
                            "delvis tildels litt partly partially bådeog",
                            "NO",
                            "nei no n 0 false ikke ikkje fantikke fannikkje"),
            Field.CHANNEL,
                    words(
                            "WEB",
                            "web nett nettside nettskjema skjema website online form",
                            "APP",
                            "app mobilapp",
                            "EMAIL",
                            "epost email mail",
                            "PHONE",
                            "telefon tlf phone call samtale",
                            "LETTER",
                            "brev post letter",
                            "COUNTER",
                            "skranke oppmøte servicetorg innbyggertorg counter office",
                            "CHAT",
                            "chat chatbot",
                            "SOCIAL_MEDIA",
                            "sosialemedier sosialemedium facebook instagram socialmedia",
                            "MEETING",
                            "møte dialogmøte meeting",
                            "SURVEY",
                            "undersøkelse undersøking brukerundersøkelse spørreundersøkelse survey",
                            "OTHER",
                            "annet anna andre other"),
            Field.RESPONDENT_ROLE,
                    words(
                            "END_USER",
                            "bruker brukar innbygger innbyggjar borger publikum user enduser citizen",
                            "EMPLOYEE",
                            "ansatt tilsett medarbeider employee staff",
                            "PARTNER",
                            "partner samarbeidspartner",
                            "SUPPLIER",
                            "leverandør supplier"),
            Field.LANGUAGE_FORM,
                    words(
                            "NB",
                            "nb bokmål bokmal norsk no nbno",
                            "NN",
                            "nn nynorsk nnno",
                            "EN",
                            "en engelsk english enus engb",
                            "SE",
                            "se samisk nordsamisk northernsami"));

    static {
        COLUMNS.put(
                Field.FOUND_IT,
                List.of(
                        "fantdudetdulette",
                        "fanndudetduleita",
                        "fantdu",
                        "fanndu",
                        "fantdet",
                        "foundit",
                        "didyoufind",
                        "funnet"));
        COLUMNS.put(
                Field.WHAT_MATTERS,
                List.of(
                        "hvaerviktigfordeg",
                        "kvaerviktigfordeg",
                        "hvaerviktig",
                        "kvaerviktig",
                        "whatmatters",
                        "viktigfordeg"));
        COLUMNS.put(Field.PAGE_LAST_CHANGED, List.of("sistendret", "sistendra", "lastchanged", "lastmodified"));
        COLUMNS.put(Field.PAGE_VERSION, List.of("sideversjon", "pageversion"));
        COLUMNS.put(
                Field.PAGE_ADDRESS,
                List.of(
                        "sideadresse",
                        "nettadresse",
                        "webadresse",
                        "nettside",
                        "url",
                        "lenke",
                        "pageaddress",
                        "pageurl",
                        "page",
                        "side"));
        COLUMNS.put(
                Field.OCCURRED_AT,
                List.of(
                        "occurredat",
                        "requesteddatetime",
                        "tidspunkt",
                        "tidsstempel",
                        "timestamp",
                        "mottatt",
                        "motteke",
                        "innsendt",
                        "innsend",
                        "opprettet",
                        "oppretta",
                        "created",
                        "submitted",
                        "datetime",
                        "dato",
                        "date",
                        "tid",
                        "time",
                        "når"));
        COLUMNS.put(
                Field.EXTERNAL_ID,
                List.of(
                        "externalid",
                        "servicerequestid",
                        "responsid",
                        "responseid",
                        "svarid",
                        "meldingsid",
                        "referansenummer",
                        "referanse",
                        "saksnummer",
                        "saksnr",
                        "løpenummer",
                        "løpenr",
                        "nummer",
                        "reference",
                        "ref",
                        "id",
                        "uuid",
                        "nr"));
        COLUMNS.put(
                Field.SERVICE,
                List.of(
                        "tjenestenavn",
                        "tenestenamn",
                        "tjeneste",
                        "teneste",
                        "servicename",
                        "service",
                        "tjenesteområde",
                        "ytelse",
                        "yting"));
        COLUMNS.put(Field.CHANNEL, List.of("kanal", "channel", "innkanal", "kilde", "kjelde", "source"));
        COLUMNS.put(
                Field.RATING,
                List.of(
                        "hvorfornøyd",
                        "kornøgd",
                        "fornøyd",
                        "nøgd",
                        "tilfredshet",
                        "karakter",
                        "vurdering",
                        "score",
                        "rating",
                        "stjerner",
                        "stars",
                        "satisfaction",
                        "poeng"));
        COLUMNS.put(Field.MUNICIPALITY, List.of("kommunenummer", "kommunenr", "municipalitynumber", "municipality"));
        COLUMNS.put(Field.LANGUAGE_FORM, List.of("målform", "språk", "languageform", "language"));
        COLUMNS.put(Field.RESPONDENT_ROLE, List.of("rolle", "role", "respondentrole", "hvemerdu", "kvenerdu"));
        COLUMNS.put(Field.JOURNEY_STEP, List.of("brukerreisesteg", "steg", "trinn", "journeystep", "step"));
        COLUMNS.put(
                Field.TEXT,
                List.of(
                        "tilbakemelding",
                        "tilbakemeldingstekst",
                        "innspill",
                        "innspel",
                        "kommentar",
                        "kommentarer",
                        "fritekst",
                        "melding",
                        "beskrivelse",
                        "skildring",
                        "tekst",
                        "description",
                        "comment",
                        "comments",
                        "feedback",
                        "message",
                        "text",
                        "hvakanviblibedrepå",
                        "hvakanvigjørebedre",
                        "kvakanvigjerebetre"));
    }

    private Vocabulary() {}

    /** What a column of this name commonly is, where the name says it all. */
    static Optional<Field> exactly(String name) {
        String plain = plain(name);
        return COLUMNS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a column is whose name has such a word in it. */
    static Optional<Field> partly(String name) {
        String plain = plain(name);
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        return COLUMNS.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(word -> word.length() >= 6 ? plain.contains(word) : words.contains(word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a cell stands for in a column of this field; nothing where that is not known. */
    static Optional<String> value(Field field, String cell) {
        return Optional.ofNullable(VALUES.getOrDefault(field, Map.of()).get(plain(cell)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, String> words(String... namesAndWords) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            for (String word : namesAndWords[i + 1].split(" ", -1)) {
                all.put(word, namesAndWords[i]);
            }
        }
        return all;
    }
}
