package no.innspill.standalone.demo;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The account as one JSON object, for programs. */
final class AccountJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private AccountJson() {}

    static String of(Account account, boolean complete) {
        ObjectNode json = JSON.createObjectNode()
                .put("sent", account.outcomes().size())
                .put("accepted", account.accepted().size())
                .put("refused", account.refused().size())
                .put("routed", account.totals().routed())
                .put("triage", account.totals().triage())
                .put("redirected", account.totals().redirected())
                .put("cases", account.totals().cases())
                .put("inReport", account.inReport());
        account.p50Millis().ifPresentOrElse(millis -> json.put("p50Ms", millis), () -> json.putNull("p50Ms"));
        account.p99Millis().ifPresentOrElse(millis -> json.put("p99Ms", millis), () -> json.putNull("p99Ms"));
        json.put("complete", complete)
                .put("fresh", account.fresh())
                .put("undelivered", account.undelivered().size())
                .put("fromElsewhere", account.others());
        account.totals().bodies().forEach(body -> body(json.withArray("bodies"), body));
        account.refused().forEach(refused -> refusal(json.withArray("refusals"), refused));
        account.addresses()
                .forEach((what, address) -> json.withObject("/addresses").put(what, address));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static void body(ArrayNode bodies, Totals.OfBody body) {
        ObjectNode units = bodies.addObject()
                .put("body", body.client())
                .put("received", body.received())
                .put("routed", body.routed())
                .put("triage", body.triage())
                .put("redirected", body.redirected())
                .putObject("units");
        body.units().forEach(unit -> units.put(unit.unit(), unit.routed()));
    }

    private static void refusal(ArrayNode refusals, Outcome.Refused refused) {
        ObjectNode json = refusals.addObject()
                .put("message", refused.name())
                .put("client", refused.client())
                .put("status", refused.httpStatus())
                .put("title", refused.title())
                .put("expected", refused.expected());
        refused.fields().forEach(field -> json.withArray("fields").add(field));
    }
}
