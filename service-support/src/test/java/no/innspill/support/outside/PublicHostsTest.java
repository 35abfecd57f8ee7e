package no.innspill.support.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:1::1",
                "ff02::1"
            })
    void innerAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "158.39.1.1", "172.32.0.1", "100.128.0.1", "2a00:1450:400f::1", "2001:700::1"})
    void publicAddressesAre(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameIsJudgedByWhatItResolvesTo() throws UnknownHostException {
        assertThatThrownBy(() -> new PublicHosts(List.of()).resolve("localhost"))
                .isInstanceOf(PublicHosts.NotPublic.class);
        assertThatThrownBy(() -> new PublicHosts(List.of("localhost")).resolve("127.0.0.1"))
                .isInstanceOf(PublicHosts.NotPublic.class);
        assertThat(new PublicHosts(List.of("localhost")).resolve("LOCALHOST")).isNotEmpty();
    }
}
