package no.innspill.intake.imports.in.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.imports.application.PrepareRows.Prepared;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * The first rows as they would be taken in.
 *
 * @param good how many of them would be
 */
record PreviewView(List<Row> rows, int good) {
    private static final int LONGEST = 400;

    /**
     * A row.
     *
     * @param refusals why it is not taken in; none where it is
     */
    record Row(int line, List<Marked.Piece> words, @Nullable String when, List<String> facts, List<String> refusals) {}

    static PreviewView of(List<Prepared> prepared, Wording words) {
        List<Row> rows = prepared.stream().map(row -> row(row, words)).toList();
        return new PreviewView(rows, (int)
                rows.stream().filter(row -> row.refusals().isEmpty()).count());
    }

    private static Row row(Prepared prepared, Wording words) {
        return switch (prepared) {
            case Prepared.Bad(var line, var why) ->
                new Row(
                        line,
                        List.of(),
                        null,
                        List.of(),
                        why.stream()
                                .map(refusal -> (refusal.column().isEmpty() ? "" : refusal.column() + ": ")
                                        + words.refusal(refusal.code()))
                                .toList());
            case Prepared.Good(var line, var feedback, var takenOut) ->
                new Row(
                        line,
                        Marked.pieces(said(feedback), words::mark),
                        feedback.occurredAt() == null ? null : words.time(feedback.occurredAt()),
                        facts(feedback, words),
                        List.of());
        };
    }

    private static String said(Feedback feedback) {
        String all = Stream.of(feedback.text(), feedback.whatMatters())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
        return all.length() > LONGEST ? all.substring(0, LONGEST) + " …" : all;
    }

    private static List<String> facts(Feedback feedback, Wording words) {
        Stream<String> ratings = feedback.ratings().stream()
                .map(rating -> words.of("fact.rating", rating.question(), rating.value(), rating.max()));
        Stream<String> page = feedback.page() == null
                ? Stream.empty()
                : Stream.of(feedback.page().address().value());
        return Stream.of(
                        Stream.of(words.of("value.channel." + feedback.channel().name())),
                        Stream.ofNullable(feedback.service()),
                        Stream.ofNullable(feedback.foundIt())
                                .map(found -> words.of("fact.found", words.of("value.found-it." + found.name()))),
                        ratings,
                        Stream.ofNullable(feedback.respondentRole())
                                .map(role -> words.of("value.respondent-role." + role.name())),
                        Stream.ofNullable(feedback.languageForm())
                                .map(form -> words.of("value.language-form." + form.name())),
                        page)
                .flatMap(some -> some)
                .toList();
    }
}
