package no.innspill.intake.in.status;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.innspill.intake.application.FollowUp;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * The messages about a piece as they are shown.
 *
 * @param seen how many messages of the reader's own are shown
 * @param open whether the reader can write
 */
record MessagesView(List<Shown> messages, int seen, boolean open) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

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
            List<Marked.Piece> pieces) {}

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
        List<Marked.Piece> pieces = Marked.pieces(message.text(), marks);
        return switch (message) {
            case Message.FromBody written ->
                new Shown(false, written.question(), written.at().atZone(NORWAY), code(written.language()), pieces);
            case Message.FromPerson own -> new Shown(true, false, own.at().atZone(NORWAY), code(saidIn), pieces);
        };
    }

    private static @Nullable String code(@Nullable LanguageForm language) {
        return language == null ? null : language.name().toLowerCase(Locale.ROOT);
    }
}
