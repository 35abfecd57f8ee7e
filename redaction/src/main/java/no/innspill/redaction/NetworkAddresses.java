package no.innspill.redaction;

/** IP addresses of version 4 (RFC 791, dotted) and 6 (RFC 4291); numbers of versions and sections look the same and are told by a word. */
final class NetworkAddresses implements Finder {
    /** Eight groups of four characters, each of which may be a token of its own, with seven colons. */
    private static final int MOST_TOKENS = 8 * 4 + 7;

    /** From the first number of an address of version 4 to its last. */
    private static final int DOTTED = 6;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token < text.size(); token++) {
            if (text.isNumber(token) && dotted(text, token)) {
                if (!numbered(text, finds, token)) {
                    finds.take(Kind.IP, token, token + DOTTED);
                }
                token += DOTTED;
            } else if (text.isSymbol(token, ':') && text.joined(token)) {
                token = Math.max(token, colons(text, finds, token));
            }
        }
    }

    /** A version, a section, or a telephone number in pairs. */
    private static boolean numbered(Tokens text, Finds finds, int first) {
        Surroundings before = Surroundings.before(text, finds, first);
        boolean pairs =
                text.length(first) + text.length(first + 2) + text.length(first + 4) + text.length(first + 6) == 8;
        return before.is(Cue.CASE)
                || VersionWords.tell(text, first, first + DOTTED)
                || (pairs && text.length(first) == 2 && before.is(Cue.PHONE));
    }

    private static boolean dotted(Tokens text, int first) {
        for (int part = 0; part < 4; part++) {
            int token = first + 2 * part;
            boolean dot = part == 3 || (text.isSymbol(token + 1, '.') && text.joined(token) && text.joined(token + 1));
            if (!octet(text, token) || !dot) {
                return false;
            }
        }
        boolean longer = text.joined(first - 1) && (text.isWord(first - 1) || text.isSymbol(first - 1, '.'));
        int after = first + DOTTED + 1;
        boolean goesOn = text.joined(after - 1)
                && (text.isWord(after)
                        || (text.isSymbol(after, '.') && text.joined(after) && text.isNumber(after + 1)));
        return !longer && !goesOn;
    }

    private static boolean octet(Tokens text, int token) {
        return text.isNumber(token)
                && text.length(token) <= 3
                && Integer.parseInt(text.raw(token)) <= 255
                && (text.length(token) == 1 || text.charAt(token, 0) != '0');
    }

    /** Reads the joined run of hexadecimal groups and colons around the colon; the last token that was looked at. */
    private static int colons(Tokens text, Finds finds, int colon) {
        int first = colon;
        while (first > 0 && colon - first < MOST_TOKENS && text.joined(first - 1) && part(text, first - 1)) {
            first--;
        }
        int last = colon;
        while (last - first < MOST_TOKENS && text.joined(last) && part(text, last + 1)) {
            last++;
        }
        if (text.isSymbol(first, ':') && !text.isSymbol(first + 1, ':')) {
            first++; // «IP:2001:db8::1»
        }
        while (last > first && text.isSymbol(last, ':') && !text.isSymbol(last - 1, ':')) {
            last--;
        }
        StringBuilder address = new StringBuilder();
        for (int token = first; token <= last; token++) {
            address.append(text.raw(token));
        }
        if (version6(address.toString())) {
            boolean mapped = text.isNumber(last) && text.isSymbol(last - 1, ':') && dotted(text, last);
            last = mapped ? last + DOTTED : last; // «::ffff:192.0.2.1»
            finds.take(Kind.IP, first, last);
            return last;
        }
        return text.isNumber(last) ? last - 1 : last; // «IP:192.0.2.1»
    }

    private static boolean part(Tokens text, int token) {
        return text.isNumber(token)
                || text.isSymbol(token, ':')
                || (text.isWord(token) && hexadecimal(text.raw(token)));
    }

    private static boolean version6(String address) {
        String[] groups = address.split(":", -1);
        int filled = 0;
        for (String group : groups) {
            if (group.length() > 4 || !hexadecimal(group)) {
                return false;
            }
            filled += group.isEmpty() ? 0 : 1;
        }
        boolean digit = address.chars().anyMatch(Character::isDigit);
        boolean shortened = address.contains("::") && filled >= 2 && filled <= 7;
        return digit && (shortened || filled == 8) && groups.length <= 9;
    }

    private static boolean hexadecimal(String group) {
        return group.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
