package no.innspill.action.correspondence.in.web;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.correspondence.application.WriteToPerson;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a case as they are shown.
 *
 * @param language in which the one who spoke up wrote, by its ISO 639-1 code; the unit answers in it (språklova § 15)
 * @param seen how many messages of the unit are shown
 * @param closed why the reader cannot write now, as a word for messages; none where they can
 */
record MessagesView(
        String id,
        @Nullable String language,
        List<Shown> letters,
        int seen,
        @Nullable String closed) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /**
     * One message.
     *
     * @param by who wrote it; none for the one who spoke up
     */
    record Shown(@Nullable String by, boolean question, ZonedDateTime at, List<Marked.Piece> pieces) {}

    static MessagesView of(WriteToPerson.View found, Function<String, @Nullable String> marks) {
        Language language = found.about().facts().language();
        return new MessagesView(
                found.about().id().toString(),
                language == Language.UNKNOWN ? null : language.name().toLowerCase(Locale.ROOT),
                found.written().inOrder().stream()
                        .map(letter -> shown(letter, marks))
                        .toList(),
                found.written().sent().size(),
                found.refusal() == null ? null : found.refusal().name());
    }

    private static Shown shown(Letter letter, Function<String, @Nullable String> marks) {
        List<Marked.Piece> pieces = Marked.pieces(letter.text(), marks);
        return switch (letter) {
            case Letter.Sent sent ->
                new Shown(sent.by().name(), sent.question(), sent.at().atZone(NORWAY), pieces);
            case Letter.Reply reply -> new Shown(null, false, reply.at().atZone(NORWAY), pieces);
        };
    }
}
