package no.innspill.support.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The service's one registration, made when somebody first logs in: by then the login server is there. */
final class LazyRegistration implements ClientRegistrationRepository {
    private final Supplier<ClientRegistration> make;
    private volatile @Nullable ClientRegistration made;

    LazyRegistration(Supplier<ClientRegistration> make) {
        this.make = make;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ConsoleConfiguration.REGISTRATION)) {
            return null;
        }
        ClientRegistration registration = made;
        if (registration == null) {
            registration = make.get();
            made = registration;
        }
        return registration;
    }
}
