package no.innspill.intake.in.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import no.innspill.intake.domain.Feedback;
import no.innspill.redaction.Redactor;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackReaderTest {
    private static final Instant NOW = Instant.parse("2026-05-17T10:15:00Z");
    private static final String ALL = """
            {"body":"889640782","externalId":"se-0028","service":"dagpenger","channel":"WEB",
             "page":{"address":"https://www.nav.no/dagpenger?fnr=1#x","version":"4.0","lastChanged":"2026-04-05"},
             "foundIt":"PARTLY","ratings":[{"question":"tilfredshet","questionVersion":1,"scale":{"min":1,"max":5},"value":2}],
             "text":"Skjemaet er vanskelig.","whatMatters":"At noen svarer.","journeyStep":"søke","respondentRole":"END_USER",
             "municipality":"5035","languageForm":"nb","occurredAt":"2026-05-17T12:10:00+02:00","answerWanted":true,"sensitive":true}""";

    private final FeedbackReader reader = new FeedbackReader(new Redactor());

    @Test
    void everyFieldIsRead() {
        Feedback read = read(ALL);
        assertThat(read.body().value()).isEqualTo("889640782");
        assertThat(read.page()).isNotNull();
        assertThat(String.valueOf(read.page())).contains("https://www.nav.no/dagpenger]");
        assertThat(read.ratings()).hasSize(1);
        assertThat(read.text()).isEqualTo("Skjemaet er vanskelig.");
        assertThat(read.whatMatters()).isEqualTo("At noen svarer.");
        assertThat(read.journeyStep()).isEqualTo("søke");
        assertThat(read.occurredAt()).isEqualTo("2026-05-17T10:10:00Z");
        assertThat(read.answerWanted()).isTrue();
        assertThat(read.sensitive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "body":"889640782"          | "body":"889640781"           | /body                 | check-digit
                    "body":"889640782"          | "body":"88964078"            | /body                 | format
                    "body":"889640782"          | "body":889640782             | /body                 | type
                    "body":"889640782"          | "bodi":"889640782"           | /bodi                 | unknown-field
                    "externalId":"se-0028"      | "externalId":"kari@nav.no"   | /externalId           | format
                    "externalId":"se-0028"      | "externalId":"01019024101"   | /externalId           | personal-data
                    "service":"dagpenger"       | "service":""                 | /service              | blank
                    "channel":"WEB"             | "channel":"FAX"              | /channel              | unknown-value
                    "channel":"WEB"             | "channel":"web"              | /channel              | unknown-value
                    "channel":"WEB"             | "channel":null               | /channel              | type
                    https://www.nav.no          | javascript://www.nav.no      | /page/address         | format
                    "lastChanged":"2026-04-05"  | "lastChanged":"05.04.2026"   | /page/lastChanged     | format
                    "version":"4.0"             | "versjon":"4.0"              | /page/versjon         | unknown-field
                    "foundIt":"PARTLY"          | "foundIt":true               | /foundIt              | type
                    "value":2                   | "value":6                    | /ratings/0/value      | outside-scale
                    "value":2                   | "value":"2"                  | /ratings/0/value      | type
                    "value":2                   | "value":2.5                  | /ratings/0/value      | type
                    "value":2                   | "value":99999999999          | /ratings/0/value      | range
                    "max":5                     | "max":1                      | /ratings/0/scale/max  | range
                    "questionVersion":1         | "questionVersion":0          | /ratings/0/questionVersion | range
                    "min":1,                    | ''                           | /ratings/0/scale/min  | required
                    "text":"Skjemaet er vanskelig." | "text":"   "             | /text                 | blank
                    "text":"Skjemaet er vanskelig." | "text":"a\\u0000b"       | /text                 | characters
                    "text":"Skjemaet er vanskelig." | "text":"a\\ud800b"       | /text                 | characters
                    "text":"Skjemaet er vanskelig." | "text":["a"]             | /text                 | type
                    "journeyStep":"søke"        | "journeyStep":"a\\nb"        | /journeyStep          | line-break
                    "respondentRole":"END_USER" | "respondentRole":"BOSS"      | /respondentRole       | unknown-value
                    "municipality":"5035"       | "municipality":5035          | /municipality         | type
                    "municipality":"5035"       | "municipality":"50011"       | /municipality         | format
                    "languageForm":"nb"         | "languageForm":"NB"          | /languageForm         | unknown-value
                    2026-05-17T12:10:00+02:00   | 2026-05-17T10:21:00Z         | /occurredAt           | in-the-future
                    2026-05-17T12:10:00+02:00   | 2026-05-17T10:10:00          | /occurredAt           | format
                    2026-05-17T12:10:00+02:00   | 1066-10-14T10:10:00Z         | /occurredAt           | format
                    "answerWanted":true         | "answerWanted":"yes"         | /answerWanted         | type
                    "sensitive":true            | "sensitive":1                | /sensitive            | type
                    "answerWanted":true         | "answerWanted":true,"contact":"me" | /contact           | type
                    "answerWanted":true         | "answerWanted":false,"contact":{"email":"a@b.no"} | /contact | no-answer-wanted
                    "answerWanted":true         | "contact":{"email":"a@b.no"} | /contact              | no-answer-wanted
                    "answerWanted":true         | "answerWanted":true,"contact":{} | /contact          | required
                    "answerWanted":true         | "answerWanted":true,"contact":{"name":"Kari"} | /contact | required
                    "answerWanted":true         | "answerWanted":true,"contact":{"email":"kari"} | /contact/email | format
                    "answerWanted":true         | "answerWanted":true,"contact":{"phone":"12"} | /contact/phone | format
                    "answerWanted":true         | "answerWanted":true,"contact":{"fnr":"a","phone":"68050123"} | /contact/fnr | unknown-field
                    """)
    void whatIsWrongIsNamedWithItsField(String right, String wrong, String field, String code) {
        String changed = ALL.replace(right, wrong.replace("''", ""));
        assertThat(changed).isNotEqualTo(ALL);
        assertThat(errors(changed)).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.detail()).isNotBlank();
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(errors("{\"body\":\"1\",\"channel\":1,\"foundIt\":\"MAYBE\",\"extra\":{},\"ratings\":[1,{}]}"))
                .extracting(InvalidField::field)
                .containsExactlyInAnyOrder(
                        "/body",
                        "/channel",
                        "/foundIt",
                        "/extra",
                        "/ratings/0",
                        "/ratings/1/question",
                        "/ratings/1/questionVersion",
                        "/ratings/1/scale",
                        "/ratings/1/value");
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThat(errors("{\"body\":\"889640782\",\"channel\":\"WEB\"}"))
                .extracting(InvalidField::code)
                .containsExactly("nothing-said");
        assertThat(errors("{\"body\":\"889640782\",\"channel\":\"WEB\",\"ratings\":[]}"))
                .extracting(InvalidField::code)
                .containsExactly("nothing-said");
    }

    @Test
    void aTextMayBeTenThousandCharactersAndNoMore() {
        assertThat(read(ALL.replace("Skjemaet er vanskelig.", "a".repeat(10_000)))
                        .text())
                .hasSize(10_000);
        assertThat(errors(ALL.replace("Skjemaet er vanskelig.", "a".repeat(10_001))))
                .extracting(InvalidField::code)
                .containsExactly("too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "[]",
                "1",
                "null",
                "\"text\"",
                "{} {}",
                "{}x",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{'text':'a'}",
                "{\"text\":\"a\",}",
                "{\"a\":[[[[[[[[[[]]]]]]]]]]}",
                "{\"text\":\"a\nb\"}",
                "{\"value\":NaN}",
                "{\"value\":01}",
                "\uFEFF{}",
                "{/**/}"
            })
    void whatIsNoJsonObjectIsMalformed(String text) {
        assertThatThrownBy(() -> StrictJson.object(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(StandardProblem.MALFORMED));
    }

    private Feedback read(String json) {
        return switch (reader.read(StrictJson.object(json), NOW)) {
            case FeedbackReader.Result.Read(var feedback) -> feedback;
            case FeedbackReader.Result.Wrong(var errors) -> throw new AssertionError(errors.toString());
        };
    }

    private List<InvalidField> errors(String json) {
        return switch (reader.read(StrictJson.object(json), NOW)) {
            case FeedbackReader.Result.Read read -> List.of();
            case FeedbackReader.Result.Wrong(var errors) -> errors;
        };
    }
}
