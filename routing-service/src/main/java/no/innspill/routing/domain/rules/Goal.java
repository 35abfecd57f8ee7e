package no.innspill.routing.domain.rules;

/** Where a rule sends something. */
public sealed interface Goal {

    /** A unit, by its id. */
    record ToUnit(String unit) implements Goal {}

    /** It is an appeal. */
    record ToAppeal() implements Goal {}

    /** Somebody needs help. */
    record ToHelp() implements Goal {}

    /** A person decides. */
    record ToTriage() implements Goal {}

    /** As it is written in a rule. */
    default String written() {
        return switch (this) {
            case ToUnit to -> "unit \"" + to.unit() + '"';
            case ToAppeal _ -> "redirect to appeal";
            case ToHelp _ -> "redirect to help";
            case ToTriage _ -> "triage";
        };
    }
}
