package no.innspill.standalone.login;

/** Commands to copy from the start page. */
final class Curl {
    private static final AgencyClient EXAMPLE = AgencyClient.ALL.getFirst();

    private Curl() {}

    /** Fetches a token into a variable of the shell. */
    static String token(LoginSettings settings) {
        return """
                TOKEN=$(curl -s -u %s:%s -d grant_type=client_credentials -d scope=%s \\
                  %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')""".formatted(EXAMPLE.id(), EXAMPLE.demoSecret(), AgencyClient.WRITE_FEEDBACK, settings.issuer());
    }

    /** Hands in a piece of feedback. */
    static String feedback(LoginSettings settings) {
        return """
                curl -i %s/api/v1/feedback -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{
                  "externalId": "mitt-forste", "body": "%s", "channel": "WEB", "service": "dagpenger",
                  "text": "Meldekortet lot seg ikke sende i kveld. Ring meg på 68 05 12 34."}'""".formatted(settings.services().intake(), EXAMPLE.organisationNumber());
    }
}
