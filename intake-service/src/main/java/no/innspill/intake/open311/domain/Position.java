package no.innspill.intake.open311.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * About where: WGS84 degrees in steps of a hundredth, which at 60° north is 1.1 km by 0.6 km. What is kept of a position does not point
 * out a home.
 */
public record Position(BigDecimal latitude, BigDecimal longitude) {
    private static final int DECIMALS = 2;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    /** The position of which this is known. */
    public Position {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (!isLatitude(latitude) || !isLongitude(longitude)) {
            throw new IllegalArgumentException("no position on earth");
        }
    }

    public static boolean isLatitude(BigDecimal degrees) {
        return degrees.abs().compareTo(POLE) <= 0;
    }

    public static boolean isLongitude(BigDecimal degrees) {
        return degrees.abs().compareTo(DATE_LINE) <= 0;
    }
}
