package no.innspill.standalone.demo;

import java.io.PrintWriter;
import java.util.stream.Collectors;

/** The account for whoever started the demo. */
final class AccountText {
    private final PrintWriter out;

    AccountText(PrintWriter out) {
        this.out = out;
    }

    void print(Account account, boolean complete) {
        sums(account);
        bodies(account.totals());
        refusals(account);
        undelivered(account);
        times(account);
        out.println();
        out.println(
                complete
                        ? "Every accepted message is routed, in triage or redirected, and counted once in the report."
                        : "NOT everything is accounted for: what is above says what is missing. Run ./innspill demo again: a resend is the same piece.");
        out.println();
        account.addresses().forEach((what, address) -> out.println("  %-11s %s".formatted(what, address)));
        out.flush();
    }

    private void sums(Account account) {
        Totals totals = account.totals();
        int accepted = account.accepted().size();
        out.println();
        out.println("Sent %d, accepted %d, refused %d."
                .formatted(
                        account.outcomes().size(), accepted, account.refused().size()));
        if (account.fresh() < accepted) {
            out.println(
                    "%d of the accepted were there already: a resend with the same id is the same piece, and is counted once."
                            .formatted(accepted - account.fresh()));
        }
        out.println(
                "In the report: %d = %d routed to a unit (%d cases) + %d in triage + %d redirected (appeals, calls for help)."
                        .formatted(
                                totals.received(),
                                totals.routed(),
                                totals.cases(),
                                totals.triage(),
                                totals.redirected()));
        if (account.others() > 0) {
            out.println("%d of these came from elsewhere than the demo.".formatted(account.others()));
        }
    }

    private void bodies(Totals totals) {
        out.println();
        out.println("  %-16s %8s %8s %8s %11s   units".formatted("body", "received", "routed", "triage", "redirected"));
        for (Totals.OfBody body : totals.bodies()) {
            out.println("  %-16s %8d %8d %8d %11d   %s"
                    .formatted(
                            body.client(),
                            body.received(),
                            body.routed(),
                            body.triage(),
                            body.redirected(),
                            body.units().stream()
                                    .map(unit -> unit.unit() + " " + unit.routed())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void refusals(Account account) {
        if (account.refused().isEmpty()) {
            return;
        }
        out.println();
        out.println("Refused, and why:");
        for (Outcome.Refused refused : account.refused()) {
            out.println("  %-28s %d %s%s"
                    .formatted(
                            refused.name(),
                            refused.httpStatus(),
                            refused.title(),
                            refused.expected() == null ? "   <- this one was to be accepted" : ""));
            refused.fields().forEach(field -> out.println("  %-28s     %s".formatted("", field)));
        }
    }

    private void undelivered(Account account) {
        if (!account.undelivered().isEmpty()) {
            out.println();
            out.println("%d could not be handed in: %s. Is ./innspill up running?"
                    .formatted(
                            account.undelivered().size(),
                            account.undelivered().getFirst().why()));
        }
    }

    private void times(Account account) {
        account.p50Millis().ifPresent(p50 -> {
            out.println();
            out.println("From accepted to in the report: half within %d ms (p50), 99 of 100 within %d ms (p99)."
                    .formatted(p50, account.p99Millis().orElse(p50)));
        });
    }
}
