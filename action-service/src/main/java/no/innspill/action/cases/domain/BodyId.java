package no.innspill.action.cases.domain;

/** A public body, by its organisation number with a valid check digit (Brønnøysundregistrene, modulus 11). */
public record BodyId(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public BodyId {
        if (!valid(value)) {
            throw new IllegalArgumentException("not an organisation number with a valid check digit");
        }
    }

    private static boolean valid(String number) {
        if (!number.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(8) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
