package no.innspill.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.innspill.reporting.figures.FiguresRequest.Read;
import no.innspill.support.problem.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        assertThat(read(Map.of())).isEqualTo(new Read.Question(LocalDate.of(2026, 3, 2), TODAY, List.of(), Map.of()));
    }

    @Test
    void aWholeQuestionIsRead() {
        Read read = read(Map.of(
                "from", List.of("2026-01-01"),
                "to", List.of("2026-01-31"),
                "by", List.of("unit, kind"),
                "body", List.of("889640782"),
                "channel", List.of("WEB")));

        assertThat(read)
                .isEqualTo(new Read.Question(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 31),
                        List.of(Dimension.UNIT, Dimension.KIND),
                        Map.of(Dimension.BODY, "889640782", Dimension.CHANNEL, "WEB")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from|yesterday|from|date",
                "from|2026-02-30|from|date",
                "from|2026-04-01|to|order",
                "from|2023-01-01|from|too-long",
                "to|1999-12-31|from|date",
                "by|month|by|unknown-dimension",
                "by|day,body,unit,kind|by|too-many",
                "by|day,day|by|too-many",
                "body|NAV|body|format",
                "unit|''|unit|single",
                "group|kind|''|unknown-parameter"
            })
    void whatIsWrongIsNamedWithWhatWouldBeRight(String parameter, String value, String field, String code) {
        Read read = read(Map.of(parameter, List.of(value)));

        assertThat(read).isInstanceOfSatisfying(Read.Wrong.class, wrong -> {
            assertThat(wrong.errors()).extracting(InvalidField::field).contains(field);
            assertThat(wrong.errors()).extracting(InvalidField::code).contains(code);
            assertThat(wrong.errors()).allSatisfy(e -> assertThat(e.detail()).isNotBlank());
        });
    }

    @Test
    void aParameterThatIsThereTwiceIsRefused() {
        assertThat(read(Map.of("body", List.of("889640782", "974761076")))).isInstanceOf(Read.Wrong.class);
    }

    private static Read read(Map<String, List<String>> parameters) {
        return FiguresRequest.read(parameters, TODAY);
    }
}
