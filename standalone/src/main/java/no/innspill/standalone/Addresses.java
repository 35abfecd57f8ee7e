package no.innspill.standalone;

import java.io.PrintWriter;
import no.innspill.standalone.login.LoginSettings.Services;
import no.innspill.standalone.process.StandaloneSettings;

/** The block that a start ends with. */
final class Addresses {
    private Addresses() {}

    static void print(PrintWriter out, StandaloneSettings settings, String took) {
        Services services = settings.services();
        out.println();
        out.println("Innspill is up after " + took + ".");
        out.println();
        line(out, "Start page", settings.startPage().toString(), "who can log in where; the password is innspill");
        line(out, "Cases", services.action() + "/", "the queue of each unit");
        line(out, "Triage", services.routing() + "/", "what a person has to decide");
        line(out, "Figures", services.reporting() + "/", "for leaders and ministries");
        line(out, "Intake", services.intake() + "/api/v1/feedback", "where systems hand in feedback");
        line(out, "Set-up", services.intake() + "/intake", "how a body takes feedback in");
        out.println();
        out.println(
                "localhost".equals(settings.host())
                        ? "It listens on this machine only."
                        : "It listens on " + settings.host()
                                + ": others may reach it, and everybody can read its passwords. For trying things only.");
        out.println("Logs are in " + settings.data().resolve("logs") + ".");
        out.println("Next, in another window: ./innspill demo");
        out.println("Ctrl-C stops.");
    }

    private static void line(PrintWriter out, String what, String address, String why) {
        out.println("  %-11s %-40s %s".formatted(what, address, why));
    }
}
