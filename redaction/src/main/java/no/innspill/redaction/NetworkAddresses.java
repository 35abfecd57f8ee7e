package no.innspill.redaction;

/** IP addresses of version 4 (RFC 791, dotted) and 6 (RFC 4291); numbers of versions and sections look the same and are told by a word. */
final class NetworkAddresses implements Finder {
    private static final int MOST_TOKENS = 24;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token < text.size(); token++) {
            if (text.isNumber(token) && dotted(text, token)) {
                if (!numbered(text, finds, token)) {
                    finds.take(Kind.IP, token, token + 6);
                }
                token += 6;
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
        return before.is(Cue.CASE) || (pairs && text.length(first) == 2 && before.is(Cue.PHONE));
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
        boolean goesOn = text.joined(first + 6)
                && (text.isWord(first + 7)
                        || (text.isSymbol(first + 7, '.') && text.joined(first + 7) && text.isNumber(first + 8)));
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
        StringBuilder address = new StringBuilder();
        for (int token = first; token <= last; token++) {
            address.append(text.raw(token));
        }
        while (address.toString().endsWith(":") && !address.toString().endsWith("::")) {
            address.setLength(address.length() - 1);
            last--;
        }
        if (version6(address.toString())) {
            finds.take(Kind.IP, first, last);
        }
        return last;
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
