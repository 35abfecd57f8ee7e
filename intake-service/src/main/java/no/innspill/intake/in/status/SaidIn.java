package no.innspill.intake.in.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.Receipt;
import no.innspill.support.web.PageLanguage;

/** Shows a page in the form of language that the person wrote (språklova § 15), unless they choose another. */
final class SaidIn {
    private SaidIn() {}

    static void suggest(HttpServletRequest request, Receipt receipt) {
        LanguageForm language = receipt.language();
        if (language != null) {
            PageLanguage.suggest(request, language.name().toLowerCase(Locale.ROOT));
        }
    }
}
