package no.innspill.intake.in.widget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.support.limits.Quota;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How feedback is taken from web pages.
 *
 * @param shownForAtLeast how long a person needs to fill in the form
 * @param shownForAtMost how long the form may stand open before it must be shown again
 * @param largest the most bytes of what is sent
 * @param perSite how many calls the pages of one site may make, in each instance
 * @param perAddress how many calls may come from one network address, in each instance
 * @param sites sites that are there from the start; one that is there already stays as it is
 */
@Validated
@ConfigurationProperties("innspill.intake.widget")
record WidgetSettings(
        @DefaultValue("2s") Duration shownForAtLeast,
        @DefaultValue("24h") Duration shownForAtMost,
        @DefaultValue("16KB") DataSize largest,
        @NotNull @Valid Quota perSite,
        @NotNull @Valid Quota perAddress,
        @DefaultValue List<@Valid Given> sites) {

    WidgetSettings {
        sites = List.copyOf(sites);
    }

    /**
     * A site.
     *
     * @param id in the script tag of its pages
     * @param body organisation number of the body that has it
     * @param name what the body calls it
     * @param origins where its pages come from
     * @param service the body's own id of a service
     * @param language of pages that do not say theirs
     */
    record Given(
            @NotBlank String id,
            @NotBlank String body,
            @NotBlank String name,
            @NotEmpty List<String> origins,
            @Nullable String service,
            @DefaultValue("NB") LanguageForm language) {}
}
