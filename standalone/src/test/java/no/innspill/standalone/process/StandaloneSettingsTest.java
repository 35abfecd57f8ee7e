package no.innspill.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import no.innspill.standalone.process.StandaloneSettings.Ports;
import org.junit.jupiter.api.Test;

class StandaloneSettingsTest {

    @Test
    void theServicesFollowTheStartPage() {
        StandaloneSettings settings =
                new StandaloneSettings(Path.of("data"), "localhost", Ports.from(8080, 9092, 27117));

        assertThat(settings.startPage()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.services().intake()).isEqualTo(URI.create("http://localhost:8081"));
        assertThat(settings.services().routing()).isEqualTo(URI.create("http://localhost:8082"));
        assertThat(settings.services().action()).isEqualTo(URI.create("http://localhost:8083"));
        assertThat(settings.services().reporting()).isEqualTo(URI.create("http://localhost:8084"));
        assertThat(settings.brokers()).isEqualTo("127.0.0.1:9092");
        assertThat(settings.store()).isEqualTo("mongodb://127.0.0.1:27117");
    }

    @Test
    void localhostIsLoopbackOnly() throws Exception {
        StandaloneSettings settings = StandaloneSettings.onFreePorts(Path.of("data"));

        assertThat(settings.listenOn()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void twoPartsCannotHaveOnePort() {
        assertThatThrownBy(() -> Ports.from(9090, 9092, 27117))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same port");
    }

    @Test
    void portsAreInTheirRange() {
        assertThatThrownBy(() -> Ports.from(65_533, 9092, 27117)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ports.from(8080, 0, 27117)).isInstanceOf(IllegalArgumentException.class);
    }
}
