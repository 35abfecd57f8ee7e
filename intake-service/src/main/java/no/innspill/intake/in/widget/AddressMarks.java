package no.innspill.intake.in.widget;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells network addresses apart without keeping them: an HMAC with a key that is random, in memory alone, and another one each day (UTC). Of
 * an IPv6 address the first 64 bits count, as a household has all the rest.
 */
final class AddressMarks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private Day today;

    AddressMarks(Clock clock) {
        this.clock = clock;
        this.today = begin(LocalDate.EPOCH);
    }

    String of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private synchronized SecretKeySpec key() {
        LocalDate date = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        if (!date.equals(today.date())) {
            today = begin(date);
        }
        return today.key();
    }

    private Day begin(LocalDate date) {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return new Day(date, new SecretKeySpec(key, ALGORITHM));
    }

    /** The server gives an address in digits: no name is looked up. */
    private static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (IllegalArgumentException notAnAddress) {
            return new byte[0];
        }
    }

    private record Day(LocalDate date, SecretKeySpec key) {}
}
