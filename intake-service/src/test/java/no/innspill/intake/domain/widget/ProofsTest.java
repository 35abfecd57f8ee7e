package no.innspill.intake.domain.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import no.innspill.intake.domain.widget.Proofs.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {
    private static final Instant NOW = Instant.parse("2026-05-17T10:15:00.123456Z");
    private static final SiteId NAV = new SiteId("nav-no");
    private static final Proof PROOF = Proof.of(NAV, NOW, new byte[16]);

    private final Proofs proofs =
            new Proofs("a-secret-for-tests-only-of-forty-characters", Duration.ofSeconds(2), Duration.ofHours(24));
    private final String signed = proofs.sign(PROOF);

    @Test
    void whatWasSignedForASiteIsGoodThereWhileAPersonCanHaveFilledItIn() {
        assertThat(at(Duration.ofSeconds(2))).isEqualTo(new Checked.Good(PROOF));
        assertThat(at(Duration.ofHours(24))).isEqualTo(new Checked.Good(PROOF));
        assertThat(at(Duration.ofMillis(1990))).isEqualTo(new Checked.TooSoon());
        assertThat(at(Duration.ofSeconds(-10))).isEqualTo(new Checked.TooSoon());
        assertThat(at(Duration.ofHours(24).plusSeconds(1))).isEqualTo(new Checked.TooOld());
    }

    @Test
    void itIsOfNoUseOnAnotherSite() {
        assertThat(proofs.check(signed, new SiteId("digdir-no"), NOW.plusSeconds(5)))
                .isEqualTo(new Checked.NotOurs());
    }

    @Test
    void itIsOfNoUseWhenAnyCharacterOfItIsAnother() {
        for (int i = 0; i < signed.length(); i++) {
            char other = signed.charAt(i) == 'b' ? 'c' : 'b';
            String forged = signed.substring(0, i) + other + signed.substring(i + 1);
            // the last character of Base64 holds bits that are not read
            if (i < signed.length() - 1) {
                assertThat(proofs.check(forged, NAV, NOW.plusSeconds(5))).isEqualTo(new Checked.NotOurs());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "....", "nav-no.1.a", "nav-no.x.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.AAAA", "\u0000.\uD800"
            })
    void whatIsNoProofIsRefusedAndBreaksNothing(String sent) {
        assertThat(proofs.check(sent, NAV, NOW)).isEqualTo(new Checked.NotOurs());
        assertThat(proofs.check(sent.repeat(100), NAV, NOW)).isEqualTo(new Checked.NotOurs());
    }

    @Test
    void anotherSecretSignsOtherwise() {
        Proofs others = new Proofs("another-secret-for-tests-of-forty-letters", Duration.ZERO, Duration.ofHours(1));
        assertThat(others.check(signed, NAV, NOW.plusSeconds(5))).isEqualTo(new Checked.NotOurs());
        assertThatThrownBy(() -> new Proofs("short", Duration.ZERO, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIdOfASubmissionIsLettersAloneAndTellsAllItsBytesApart() {
        byte[] bytes = new byte[16];
        bytes[0] = (byte) 0xF1;
        bytes[15] = 1;
        assertThat(Proof.of(NAV, NOW, bytes).submission()).isEqualTo("pb" + "a".repeat(29) + "b");
        assertThatThrownBy(() -> Proof.of(NAV, NOW, new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }

    private Checked at(Duration after) {
        return proofs.check(signed, NAV, PROOF.shownAt().plus(after));
    }
}
