package no.innspill.redaction;

/** Accounts of any country: IBAN, in one or in fours, by its check digits. */
final class Iban implements Finder {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token < text.size(); token++) {
            if (text.length(token) == 2 && text.allCapitals(token) && text.joined(token) && text.isNumber(token + 1)) {
                int last = last(text, token);
                if (last > token) {
                    finds.take(Kind.ACCOUNT, token, last);
                    token = last;
                }
            }
        }
    }

    private static int last(Tokens text, int first) {
        StringBuilder account = new StringBuilder(LONGEST);
        int best = -1;
        for (int token = first; text.isNumber(token) || text.allCapitals(token); token++) {
            if (account.length() + text.length(token) > LONGEST) {
                break;
            }
            account.append(text.raw(token));
            boolean ends = !text.joined(token) || !text.isWord(token + 1);
            if (account.length() >= SHORTEST && ends && plain(account) && CheckDigits.iban(account.toString())) {
                best = token;
            }
        }
        return best;
    }

    private static boolean plain(CharSequence account) {
        return account.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
                && Character.isDigit(account.charAt(2))
                && Character.isDigit(account.charAt(3));
    }
}
