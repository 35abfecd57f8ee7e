package no.innspill.classification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.classification.language.Words;

/** Finds what-fit, how-fit and severity by a few phrases: few are wrong, and many are not seen. */
final class SmallSigns {

    private enum Sign {
        WHAT_FITS,
        WHAT_FITS_NOT,
        HOW_FITS,
        HOW_FITS_NOT,
        HEAVY,
        HARMFUL
    }

    private final Phrases<Sign> phrases = new Phrases<>(Stream.of(
                    all(
                            Sign.WHAT_FITS,
                            "fikk ... hjelp",
                            "fikk ... hjelpen jeg",
                            "fekk ... hjelp",
                            "fant det jeg",
                            "fann det eg",
                            "found what i",
                            "got what i",
                            "got the help",
                            "fikk svar på",
                            "fekk svar på",
                            "ožžon veahki"),
                    all(
                            Sign.WHAT_FITS_NOT,
                            "fikk ikke ... hjelp",
                            "fekk ikkje ... hjelp",
                            "fant ikke",
                            "fann ikkje",
                            "finner ikke",
                            "finn ikkje",
                            "feil vedtak",
                            "fikk feil",
                            "fekk feil",
                            "ikke det jeg",
                            "ikkje det eg",
                            "could not find",
                            "couldn't find",
                            "can't find",
                            "cannot find",
                            "not what i",
                            "wrong thing",
                            "in gávdna",
                            "in gávdnan"),
                    all(
                            Sign.HOW_FITS,
                            "rask svar",
                            "raskt svar",
                            "kjapt svar",
                            "vennlig*",
                            "venleg*",
                            "hyggelig*",
                            "hyggeleg*",
                            "tålmodig*",
                            "godt mottatt",
                            "friendly",
                            "polite",
                            "helpful",
                            "patient staff",
                            "quick reply",
                            "quick answer"),
                    all(
                            Sign.HOW_FITS_NOT,
                            "uhøflig*",
                            "uhøfleg*",
                            "frekk*",
                            "arrogant*",
                            "nedlatende",
                            "nedlatande",
                            "ingen svar*",
                            "svarer ikke",
                            "svarar ikkje",
                            "svarer aldri",
                            "svarar aldri",
                            "ventet ... måneder",
                            "venta ... månader",
                            "ventetid*",
                            "kasteball*",
                            "rude",
                            "condescending",
                            "no answer",
                            "no reply",
                            "never answer*",
                            "waited ... months",
                            "waiting ... months"),
                    all(
                            Sign.HEAVY,
                            "mister ... penger",
                            "kostet meg",
                            "kosta meg",
                            "får ikke sendt",
                            "får ikkje sendt",
                            "får ikke betalt",
                            "cost me",
                            "can't pay",
                            "cannot pay",
                            "deadline",
                            "fristen går"),
                    all(
                            Sign.HARMFUL,
                            "mister huset",
                            "miste huset",
                            "uten inntekt",
                            "utan inntekt",
                            "kastet ut",
                            "kasta ut",
                            "farlig*",
                            "farleg*",
                            "livsfarlig*",
                            "skadet",
                            "skada",
                            "dangerous",
                            "injured",
                            "no income",
                            "lose my home",
                            "evicted",
                            "várálaš"))
            .flatMap(List::stream)
            .toList());

    private static List<Phrases.Entry<Sign>> all(Sign sign, String... written) {
        return Arrays.stream(written)
                .map(phrase -> new Phrases.Entry<>(Phrase.of(phrase), sign))
                .toList();
    }

    Signs of(Words words, KindFound kind) {
        List<Sign> seen =
                phrases.in(words).stream().map(hit -> hit.entry().meaning()).toList();
        return new Signs(
                fit(seen, Sign.WHAT_FITS, Sign.WHAT_FITS_NOT),
                fit(seen, Sign.HOW_FITS, Sign.HOW_FITS_NOT),
                severity(seen, kind));
    }

    private static Signs.Fit fit(List<Sign> seen, Sign fits, Sign not) {
        if (seen.contains(not)) {
            return Signs.Fit.FITS_NOT;
        }
        return seen.contains(fits) ? Signs.Fit.FITS : Signs.Fit.UNSAID;
    }

    private static Signs.Severity severity(List<Sign> seen, KindFound kind) {
        return switch (kind.best().value()) {
            case CALL_FOR_HELP -> Signs.Severity.ACUTE;
            case COMPLAINT, ERROR, APPEAL, UNCLEAR_TEXT, SUGGESTION, QUESTION ->
                seen.contains(Sign.HARMFUL)
                        ? Signs.Severity.HIGH
                        : seen.contains(Sign.HEAVY) ? Signs.Severity.MEDIUM : Signs.Severity.LOW;
            case PRAISE, SPAM, UNKNOWN -> Signs.Severity.LOW;
        };
    }
}
