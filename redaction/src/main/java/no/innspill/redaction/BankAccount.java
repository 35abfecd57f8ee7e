package no.innspill.redaction;

/** Norwegian bank accounts: by the form 1234.56.78901, or eleven digits with a valid check digit and a word that says so, or that money goes to or comes from. */
final class BankAccount {
    private BankAccount() {}

    /** How many of the groups are an account number, or 0. */
    static int groups(Groups groups) {
        int of = groups.groupsOf(11);
        if (of == 0 || !groups.alone(of)) {
            return 0;
        }
        if (of == 1 && groups.paid() && CheckDigits.account(groups.digits(of))) {
            return of;
        }
        Surroundings around = groups.around(of);
        if (around.impersonal()) {
            return 0;
        }
        if (of == 3 && groups.shape(4, 2, 5) && groups.apartBy(groups.separator(0), of)) {
            return of;
        }
        if (around.nearest() == null
                && of == 1
                && CheckDigits.account(groups.digits(of))
                && (groups.mentioned(Cue.ACCOUNT, Kind.ACCOUNT) || groups.toldAfter(of, Cue.ACCOUNT))) {
            return of;
        }
        return around.is(Cue.ACCOUNT) && (of == 1 || CheckDigits.account(groups.digits(of))) ? of : 0;
    }
}
