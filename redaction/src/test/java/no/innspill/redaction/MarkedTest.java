package no.innspill.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.redaction.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void marksAreSaidInWordsAndTheRestIsThePersonsOwn() {
        assertThat(pieces("Ring [PHONE] eller [EMAIL]!"))
                .containsExactly(
                        new Piece("Ring ", false),
                        new Piece("phone taken out", true),
                        new Piece(" eller ", false),
                        new Piece("email taken out", true),
                        new Piece("!", false));
    }

    @Test
    void bracketsThatAreNoMarksStayAsTheyWereWritten() {
        assertThat(pieces("[SIC] <b>[PHONE</b> []")).containsExactly(new Piece("[SIC] <b>[PHONE</b> []", false));
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void aBeginningIsOneLineCutBetweenWordsAndNeverWithinAMark() {
        assertThat(Marked.beginning(" a\r\n\tb ", 10)).isEqualTo("a b");
        assertThat(Marked.beginning("one two three four", 10)).isEqualTo("one two …");
        assertThat(Marked.beginning("ring meg på[PHONE]snarest", 15)).isEqualTo("ring meg …");
        assertThat(Marked.beginning("ringmegpå[PHONE]snarest", 12)).isEqualTo("ringmegpå …");
        assertThat(Marked.beginning("😀".repeat(20), 5)).isEqualTo("😀".repeat(5) + " …");
    }

    private static List<Piece> pieces(String text) {
        return Marked.pieces(text, kind -> switch (kind) {
            case "PHONE" -> "phone taken out";
            case "EMAIL" -> "email taken out";
            default -> "";
        });
    }
}
