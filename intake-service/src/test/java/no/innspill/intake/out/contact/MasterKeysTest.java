package no.innspill.intake.out.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {
    private static final byte[] KEY = HexFormat.of().parseHex("fbef".repeat(16));

    @Test
    void aKeyIsTheSameHoweverItIsWritten() {
        String id = new MasterKeys("fbef".repeat(16), List.of()).current();

        assertThat(List.of(
                        "FBEF".repeat(16),
                        Base64.getEncoder().encodeToString(KEY),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(KEY),
                        " " + Base64.getEncoder().encodeToString(KEY) + "\n"))
                .allSatisfy(written ->
                        assertThat(new MasterKeys(written, List.of()).current()).isEqualTo(id));
        assertThat(new MasterKeys("00".repeat(32), List.of("", "fbef".repeat(16))).known())
                .hasSize(2)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "secret-that-is-no-key", "fbef", "ø", "fbeffbeffbeffbeffbeffbeffbeffbef"})
    void whatIsNoKeyIsRefusedAndNotRepeated(String written) {
        assertThatThrownBy(() -> new MasterKeys(written, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("INNSPILL_MASTER_KEY")
                .satisfies(refused -> assertThat(refused.getMessage())
                        .matches(message -> written.length() < 3 || !message.contains(written)));
    }

    @Test
    void theIdTellsNothingOfTheKeyAndIsAnotherForEachKey() {
        String id = new MasterKeys("00".repeat(32), List.of()).current();

        assertThat(id).hasSize(12).isNotEqualTo("000000000000");
        assertThat(new MasterKeys("00".repeat(31) + "01", List.of()).current()).isNotEqualTo(id);
    }
}
