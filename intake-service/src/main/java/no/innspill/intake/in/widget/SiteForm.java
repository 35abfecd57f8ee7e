package no.innspill.intake.in.widget;

import java.util.ArrayList;
import java.util.List;
import no.innspill.intake.application.widget.KeepSites;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.WebOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What a keeper fills in for a site.
 *
 * @param origins one on each line
 * @param version of the site that was read; none for a new one
 */
record SiteForm(
        @Nullable String name,
        @Nullable String origins,
        @Nullable String service,
        @Nullable LanguageForm language,
        @Nullable Long version) {

    static final SiteForm EMPTY = new SiteForm(null, null, null, LanguageForm.NB, null);

    static SiteForm of(Site site) {
        return new SiteForm(
                site.name(),
                String.join("\n", site.origins().stream().map(WebOrigin::value).toList()),
                site.service(),
                site.language(),
                site.version());
    }

    /**
     * Something to put right.
     *
     * @param message after {@code intake.sites.error.} in the messages
     * @param target id of the field, empty where no field is wrong
     * @param number what the message counts
     */
    record Fault(String message, String target, int number) {}

    /** What the reading gave. */
    sealed interface Result {
        record Read(KeepSites.Content content) implements Result {}

        record Wrong(List<Fault> faults) implements Result {}
    }

    Result read() {
        List<Fault> faults = new ArrayList<>();
        String called = oneLine(name);
        if (called == null || called.isEmpty() || called.length() > Site.LONGEST_NAME) {
            faults.add(new Fault("name", "name", Site.LONGEST_NAME));
        }
        List<WebOrigin> allowed = readOrigins(faults);
        String about = oneLine(service);
        if (about == null || about.length() > Site.LONGEST_SERVICE) {
            faults.add(new Fault("service", "service", Site.LONGEST_SERVICE));
        }
        return faults.isEmpty() && called != null && about != null
                ? new Result.Read(new KeepSites.Content(
                        called, allowed, about.isEmpty() ? null : about, language == null ? LanguageForm.NB : language))
                : new Result.Wrong(faults);
    }

    private List<WebOrigin> readOrigins(List<Fault> faults) {
        List<WebOrigin> read = new ArrayList<>();
        int number = 0;
        for (String line : origins == null ? List.<String>of() : origins.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                int here = number;
                WebOrigin.of(line).ifPresentOrElse(read::add, () -> faults.add(new Fault("origin", "origins", here)));
            }
        }
        List<WebOrigin> different = read.stream().distinct().toList();
        if (different.isEmpty()
                && faults.stream().noneMatch(fault -> fault.target().equals("origins"))) {
            faults.add(new Fault("origins", "origins", 0));
        }
        if (different.size() > Site.MOST_ORIGINS) {
            faults.add(new Fault("many", "origins", Site.MOST_ORIGINS));
        }
        return different;
    }

    /** Without space around it; nothing for what is not one line of readable characters. */
    private static @Nullable String oneLine(@Nullable String typed) {
        String line = typed == null ? "" : typed.strip();
        return line.codePoints().anyMatch(Character::isISOControl) ? null : line;
    }
}
