package no.innspill.intake.in.status;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.application.FollowUp;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.LanguageForm;
import org.jspecify.annotations.Nullable;

/**
 * The messages about a piece as they are shown.
 *
 * @param seen how many messages of the reader's own are shown
 * @param open whether the reader can write
 */
record MessagesView(List<Shown> messages, int seen, boolean open) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]{2,30})]");

    /**
     * One message.
     *
     * @param language by its ISO 639-1 code; none where it is not known
     */
    record Shown(
            boolean own,
            boolean question,
            ZonedDateTime at,
            @Nullable String language,
            List<Piece> pieces) {}

    /**
     * A piece of a message.
     *
     * @param mark whether it says what was taken out, and is nobody's words
     */
    record Piece(String text, boolean mark) {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Piece[]";
        }
    }

    static MessagesView of(FollowUp.View view, Function<String, @Nullable String> marks) {
        return new MessagesView(
                view.conversation().inOrder().stream()
                        .map(message -> shown(message, view.receipt().language(), marks))
                        .toList(),
                view.conversation().fromPerson().size(),
                view.open());
    }

    private static Shown shown(
            Message message, @Nullable LanguageForm saidIn, Function<String, @Nullable String> marks) {
        List<Piece> pieces = pieces(message.text(), marks);
        return switch (message) {
            case Message.FromBody written ->
                new Shown(false, written.question(), written.at().atZone(NORWAY), code(written.language()), pieces);
            case Message.FromPerson own -> new Shown(true, false, own.at().atZone(NORWAY), code(saidIn), pieces);
        };
    }

    private static @Nullable String code(@Nullable LanguageForm language) {
        return language == null ? null : language.name().toLowerCase(Locale.ROOT);
    }

    private static List<Piece> pieces(String text, Function<String, @Nullable String> marks) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            String said = marks.apply(mark.group(1));
            if (said != null && !said.isEmpty()) {
                pieces.add(new Piece(text.substring(from, mark.start()), false));
                pieces.add(new Piece(said, true));
                from = mark.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
