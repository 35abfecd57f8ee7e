package no.innspill.intake.out.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Wraps the keys of persons with the master key in use, and opens those that it or another one has wrapped. A master key's id is made of
 * the key itself, so that two never have one id and nobody has to name them.
 */
final class MasterKeys {
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final byte[] PURPOSE = "innspill/master-key-id\0".getBytes(StandardCharsets.UTF_8);
    private static final int ID_BYTES = 6;

    private final String current;
    private final Map<String, Cipher256> keys = new HashMap<>();

    /**
     * Reads them.
     *
     * @param inUse as written in the configuration; likewise the others
     */
    MasterKeys(String inUse, List<String> others) {
        others.stream().filter(other -> !other.isBlank()).forEach(this::add);
        current = add(inUse);
    }

    /** The id of the one in use. */
    String current() {
        return current;
    }

    Set<String> known() {
        return Set.copyOf(keys.keySet());
    }

    boolean knows(String id) {
        return keys.containsKey(id);
    }

    byte[] wrap(byte[] key, String bound) {
        return cipher(current).seal(key, bound);
    }

    /**
     * Opens a wrapped key.
     *
     * @param id of the master key that has wrapped it
     * @throws UnknownMasterKey when that is not known here
     */
    byte[] unwrap(byte[] wrapped, String id, String bound) {
        return cipher(id).open(wrapped, bound);
    }

    private Cipher256 cipher(String id) {
        Cipher256 found = keys.get(id);
        if (found == null) {
            throw new UnknownMasterKey(id);
        }
        return found;
    }

    private String add(String written) {
        byte[] key = read(written.strip());
        String id = id(key);
        keys.put(id, new Cipher256(key));
        return id;
    }

    private static byte[] read(String written) {
        try {
            byte[] key = HEX.matcher(written).matches()
                    ? HexFormat.of().parseHex(written)
                    : Base64.getDecoder().decode(written.replace('-', '+').replace('_', '/'));
            if (key.length == Cipher256.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notInBase64) {
            // told below, without what was read
        }
        throw new IllegalArgumentException(
                "A master key (innspill.intake.contact.master-key, INNSPILL_MASTER_KEY) has 32 bytes,"
                        + " in base 64 or as 64 hexadecimal digits.");
    }

    private static String id(byte[] key) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(PURPOSE);
            return HexFormat.of().formatHex(Arrays.copyOf(hash.digest(key), ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
