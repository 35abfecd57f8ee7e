package no.innspill.reporting;

import java.net.URI;
import java.util.List;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.DirectoryBody.Contact;
import no.innspill.contracts.DirectoryBody.Service;
import no.innspill.contracts.DirectoryBody.Unit;
import no.innspill.contracts.Texts;

/** Two bodies, one with a tree of units. */
public final class TestDirectory {

    private TestDirectory() {}

    public static DirectoryBody nav() {
        return body(
                Story.NAV,
                new Texts("NAV", "NAV", "The Norwegian Labour and Welfare Administration", null),
                List.of(
                        new Unit("nav-brukerdialog", null, new Texts("Brukerdialog", null, "User dialogue", null)),
                        new Unit(
                                Story.HELP_LINE,
                                "nav-brukerdialog",
                                new Texts("NAV kontaktsenter", null, "NAV contact centre", null)),
                        new Unit("nav-skjema", "nav-brukerdialog", Texts.of("Skjema og søknader")),
                        new Unit("nav-ytelser", null, new Texts("Ytelser", "Ytingar", "Benefits", null)),
                        new Unit("nav-dagpenger", "nav-ytelser", Texts.of("Dagpenger")),
                        new Unit("nav-foreldrepenger", "nav-ytelser", Texts.of("Foreldrepenger"))),
                List.of(
                        new Service(
                                "dagpenger", new Texts("Dagpenger", "Dagpengar", "Unemployment benefit", null), false),
                        new Service("foreldrepenger", Texts.of("Foreldrepenger"), false),
                        new Service("sykepenger", Texts.of("Sykepenger"), false)));
    }

    public static DirectoryBody tax() {
        return body(
                Story.TAX,
                new Texts("Skatteetaten", null, "The Norwegian Tax Administration", null),
                List.of(new Unit("skatt-innsats", null, Texts.of("Brukerkontakt"))),
                List.of(new Service("skattemelding", Texts.of("Skattemelding"), false)));
    }

    private static DirectoryBody body(String number, Texts name, List<Unit> units, List<Service> services) {
        return new DirectoryBody(
                number,
                name,
                BodyLevel.STATE,
                null,
                null,
                units,
                services,
                List.of(),
                new Contact(URI.create("https://www.example.no"), URI.create("https://www.example.no/klage")),
                1);
    }
}
