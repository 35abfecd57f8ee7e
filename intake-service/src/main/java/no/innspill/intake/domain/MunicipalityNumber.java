package no.innspill.intake.domain;

/** A municipality: four digits, the first two its county. Which numbers are in use changes with the years, so that is not asked. */
public record MunicipalityNumber(String value) {

    public MunicipalityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no municipality number");
        }
    }

    public static boolean isValid(String value) {
        return value.length() == 4
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && !value.startsWith("00")
                && !value.endsWith("00");
    }
}
