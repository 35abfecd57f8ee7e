package no.innspill.intake.application;

import java.util.List;
import no.innspill.intake.domain.OrganisationNumber;

/** Where it is noted who read how people can be reached. */
public interface ContactReadings {

    /** Notes one; fails where it could not be noted. */
    void note(ContactReading reading);

    /** The latest of a body, the newest first. */
    List<ContactReading> latest(OrganisationNumber body, int most);
}
