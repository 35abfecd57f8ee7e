package no.innspill.intake.open311.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.innspill.intake.domain.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How somebody can be reached is read of a report that wants an answer, and of no other; what cannot be read stops no report. */
class ReportContactTest {

    @Test
    void whoWantsAnAnswerCanBeReached() {
        assertThat(contact(Map.of(
                        "attribute[answer_wanted]", "true",
                        "email", " kari@example.no ",
                        "phone", "680 50 123",
                        "first_name", "Kari",
                        "last_name", "Nordmann")))
                .isEqualTo(new Contact("Kari Nordmann", "kari@example.no", "+4768050123"));
        assertThat(contact(Map.of("attribute[answer_wanted]", "true", "email", "kari@example.no")))
                .isEqualTo(new Contact(null, "kari@example.no", null));
    }

    @Test
    void whoWantsNoneIsNot() {
        assertThat(contact(Map.of("email", "kari@example.no", "phone", "68050123")))
                .isNull();
        assertThat(contact(Map.of("attribute[answer_wanted]", "false", "email", "kari@example.no")))
                .isNull();
    }

    @Test
    void whatCannotBeReadIsLetInAndNotKept() {
        assertThat(contact(Map.of("attribute[answer_wanted]", "true", "email", "kari", "first_name", "Kari")))
                .isNull();
        assertThat(contact(Map.of(
                        "attribute[answer_wanted]", "true",
                        "email", "nobody",
                        "phone", "68050123",
                        "first_name", "Kari\u0000",
                        "last_name", "x".repeat(200))))
                .isEqualTo(new Contact(null, null, "+4768050123"));
    }

    private static @Nullable Contact contact(Map<String, String> more) {
        Map<String, String[]> form = new HashMap<>();
        form.put("service_code", new String[] {"vei"});
        form.put("address_string", new String[] {"Torget"});
        form.put("description", new String[] {"Hull i veien"});
        more.forEach((name, value) -> form.put(name, new String[] {value}));
        return new ReportReader(new Parameters(form), Requests.BAERUM)
                .read(null)
                .feedback()
                .contact();
    }
}
