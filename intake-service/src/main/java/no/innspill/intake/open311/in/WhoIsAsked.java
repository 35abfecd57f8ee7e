package no.innspill.intake.open311.in;

import java.util.Locale;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.application.CheckKey;
import no.innspill.intake.open311.application.Jurisdictions;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.support.limits.ApiLimits;
import no.innspill.support.limits.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the body that a request is to, by {@code jurisdiction_id} (the host of its web site or its organisation number), by its key, or
 * because there is only one.
 */
@Component
class WhoIsAsked {
    private final Jurisdictions jurisdictions;
    private final CheckKey checkKey;
    private final RateLimits limits;

    WhoIsAsked(Jurisdictions jurisdictions, CheckKey checkKey, ApiLimits limits) {
        this.jurisdictions = jurisdictions;
        this.checkKey = checkKey;
        this.limits = limits.requests();
    }

    /** For what the standard gives to all. A key is not needed; a wrong one is refused all the same. */
    Asked openly(Parameters parameters) {
        OrganisationNumber keeper = keeper(parameters);
        Jurisdiction jurisdiction = jurisdiction(parameters, keeper);
        if (keeper != null && !keeper.equals(jurisdiction.body())) {
            throw Refusal.key("The api_key is not of this jurisdiction.");
        }
        return new Asked(jurisdiction, keeper != null);
    }

    /** For what only the body's own clients may do. */
    Asked withKey(Parameters parameters) {
        if (parameters.one("api_key") == null) {
            throw Refusal.key("Missing api_key.");
        }
        return openly(parameters);
    }

    private @Nullable OrganisationNumber keeper(Parameters parameters) {
        String key = parameters.one("api_key");
        if (key == null) {
            return null;
        }
        OrganisationNumber keeper = checkKey.of(key).orElseThrow(() -> Refusal.key("Invalid api_key."));
        if (limits.use(keeper.value() + "/open311") instanceof RateLimits.Verdict.Refused(var retryAfter)) {
            throw Refusal.tooMany(retryAfter);
        }
        return keeper;
    }

    private Jurisdiction jurisdiction(Parameters parameters, @Nullable OrganisationNumber keeper) {
        String id = parameters.one("jurisdiction_id");
        Optional<Jurisdiction> found =
                id != null ? named(id.strip()) : keeper != null ? jurisdictions.find(keeper) : jurisdictions.only();
        return found.orElseThrow(() -> jurisdictions.changedAt().isEmpty()
                ? Refusal.later()
                : id == null
                        ? Refusal.invalid("jurisdiction_id was not provided.")
                        : Refusal.notFound("jurisdiction_id provided was not found."));
    }

    private Optional<Jurisdiction> named(String id) {
        if (OrganisationNumber.isValid(id)) {
            return jurisdictions.find(new OrganisationNumber(id));
        }
        String host = id.toLowerCase(Locale.ROOT);
        return jurisdictions.find(host.startsWith("www.") ? host.substring(4) : host);
    }
}
