package no.innspill.intake.keys.out;

import java.security.SecureRandom;
import java.time.Clock;
import no.innspill.intake.keys.application.ApiKeys;
import no.innspill.intake.keys.application.CheckKey;
import no.innspill.intake.keys.application.KeepKeys;
import no.innspill.intake.keys.domain.KeyText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of keys together. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    CheckKey checkKey(ApiKeys keys, Clock clock) {
        return new CheckKey(keys, clock);
    }

    @Bean
    KeepKeys keepKeys(ApiKeys keys, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new KeepKeys(
                keys,
                () -> {
                    byte[] bytes = new byte[KeyText.RANDOM_BYTES];
                    random.nextBytes(bytes);
                    return bytes;
                },
                clock);
    }
}
