package no.innspill.intake.in.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.innspill.intake.application.widget.KeepSites;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.widget.WebOrigin;
import org.junit.jupiter.api.Test;

class SiteFormTest {

    @Test
    void whatIsFilledInIsReadWithoutWhatIsTooMuch() {
        var form =
                new SiteForm(" nav.no ", "https://www.nav.no/\r\n\r\nhttps://WWW.nav.no\n", " ", LanguageForm.NN, null);
        assertThat(form.read())
                .isEqualTo(new SiteForm.Result.Read(new KeepSites.Content(
                        "nav.no", List.of(new WebOrigin("https://www.nav.no")), null, LanguageForm.NN)));
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithTheLine() {
        var form = new SiteForm("", "https://www.nav.no\nhttp://nav.no", "a\nb", null, null);
        assertThat(form.read())
                .isEqualTo(new SiteForm.Result.Wrong(List.of(
                        new SiteForm.Fault("name", "name", 80),
                        new SiteForm.Fault("origin", "origins", 2),
                        new SiteForm.Fault("service", "service", 60))));
    }

    @Test
    void aSiteHasAnAddressAndNotTooMany() {
        assertThat(new SiteForm("nav.no", "\n ", null, null, null).read())
                .isEqualTo(new SiteForm.Result.Wrong(List.of(new SiteForm.Fault("origins", "origins", 0))));
        String many = String.join(
                "\n",
                IntStream.range(0, 21)
                        .mapToObj(i -> "https://a" + i + ".example")
                        .toList());
        assertThat(new SiteForm("nav.no", many, null, null, null).read())
                .isEqualTo(new SiteForm.Result.Wrong(List.of(new SiteForm.Fault("many", "origins", 20))));
    }
}
