package no.innspill.redaction;

/** Everything that is found by its digits; what the digits are nobody's secret of, such as organisation numbers, is passed over. */
final class Numbers implements Finder {
    @Override
    public void find(Tokens text, Finds finds) {
        int token = 0;
        while (token < text.size()) {
            token = text.isNumber(token) && !finds.isTaken(token) ? after(text, finds, token) : token + 1;
        }
    }

    /** Takes or passes over what starts at the number; the token to go on at. */
    private static int after(Tokens text, Finds finds, int token) {
        InternationalPhone.Span international = InternationalPhone.at(text, finds, token);
        if (international != null) {
            return international.secret()
                    ? take(finds, Kind.PHONE, international.first(), international.last())
                    : international.last() + 1;
        }
        Groups groups = new Groups(text, finds, token);
        int national = NationalId.groups(groups);
        if (national > 0) {
            return take(finds, Kind.NATIONAL_ID, token, groups.last(national));
        }
        int organisation = organisation(groups);
        if (organisation > 0) {
            return groups.last(organisation) + 1;
        }
        int account = BankAccount.groups(groups);
        if (account > 0) {
            return take(finds, Kind.ACCOUNT, token, groups.last(account));
        }
        int card = PaymentCard.groups(groups);
        if (card > 0) {
            return take(finds, Kind.CARD, token, groups.last(card));
        }
        return date(text, finds, groups);
    }

    private static int date(Tokens text, Finds finds, Groups groups) {
        int[] date = BirthDate.span(text, groups);
        boolean birth = date.length > 0
                ? birth(text, finds, groups, date)
                : groups.around(1).is(Cue.BIRTH);
        if (date.length == 0 && groups.alone(1) && BirthSigns.compactAfterName(text, finds, groups)) {
            return take(finds, Kind.BIRTHDATE, groups.first(), groups.first());
        }
        if (birth && date.length == 0 && groups.alone(1) && BirthDate.compact(groups)) {
            date = new int[] {groups.first(), groups.first()};
        }
        if (date.length > 0) {
            return birth ? take(finds, Kind.BIRTHDATE, date[0], date[1]) : date[1] + 1;
        }
        int published = Phone.publishedGroups(groups);
        if (published > 0) {
            return groups.last(published) + 1;
        }
        int phone = Phone.groups(groups);
        return phone > 0 ? take(finds, Kind.PHONE, groups.first(), groups.last(phone)) : groups.first() + 1;
    }

    private static boolean birth(Tokens text, Finds finds, Groups groups, int[] date) {
        return (groups.around(1).is(Cue.BIRTH) && !BirthSigns.asWritten(text, date))
                || BirthSigns.shortened(text, date)
                || BirthSigns.bornAfter(text, date[1])
                || BirthSigns.toldAfter(text, date)
                || BirthSigns.apposed(text, date)
                || BirthSigns.namedBefore(text, finds, date)
                || (BirthSigns.put(text, date) && groups.mentioned(Cue.BIRTH, Kind.BIRTHDATE));
    }

    private static int organisation(Groups groups) {
        int of = groups.groupsOf(9);
        boolean form = of == 1 || (of == 3 && groups.shape(3, 3, 3));
        return form && CheckDigits.organisation(groups.digits(of)) ? of : 0;
    }

    private static int take(Finds finds, Kind kind, int first, int last) {
        finds.take(kind, first, last);
        return last + 1;
    }
}
