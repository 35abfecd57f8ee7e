package no.innspill.standalone.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The system of a body that hands in feedback, with client credentials as Maskinporten gives them out.
 *
 * @param id the client's id
 * @param organisationNumber the body that its tokens speak for
 */
public record AgencyClient(String id, String organisationNumber) {

    /** Lets a system hand in feedback of its body. */
    public static final String WRITE_FEEDBACK = "innspill:feedback.write";

    /** Lets a system fetch the figures of its body. */
    public static final String READ_FIGURES = "innspill:figures.read";

    /** Those of the directory's bodies, and one last that the directory does not know. */
    public static final List<AgencyClient> ALL = List.of(
            new AgencyClient("nav", "889640782"),
            new AgencyClient("skatteetaten", "974761076"),
            new AgencyClient("politiet", "982531950"),
            new AgencyClient("vegvesen", "971032081"),
            new AgencyClient("lanekassen", "960885406"),
            new AgencyClient("digdir", "991825827"),
            new AgencyClient("trondheim", "942110464"),
            new AgencyClient("baerum", "935478715"),
            new AgencyClient("sandnes", "964965137"),
            new AgencyClient("stjordal", "939958851"),
            new AgencyClient("melhus", "938726027"),
            new AgencyClient("trondelag", "817920632"),
            new AgencyClient("rogaland", "971045698"),
            new AgencyClient("akershus", "930580783"),
            new AgencyClient("hittegodsverket", "876543214"));

    /** The secret that everyone who tries Innspill may know. */
    public String demoSecret() {
        return "demo-" + id;
    }

    /** Who the tokens speak for, in Maskinporten's words. */
    Map<String, String> consumer() {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisationNumber);
    }

    public static Optional<AgencyClient> of(String id) {
        return ALL.stream().filter(client -> client.id.equals(id)).findFirst();
    }

    /** The client of a body, by its organisation number. */
    public static Optional<AgencyClient> speakingFor(String organisationNumber) {
        return ALL.stream()
                .filter(client -> client.organisationNumber.equals(organisationNumber))
                .findFirst();
    }
}
