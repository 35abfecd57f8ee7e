package no.innspill.standalone.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Authorizations in memory, let go when the last of their tokens is out of date: the framework's own keep them for ever. */
final class OpenAuthorizations implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
    private final PriorityBlockingQueue<End> ends = new PriorityBlockingQueue<>(64, Comparator.comparing(End::at));
    private final Clock clock;

    OpenAuthorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        letGo();
        kept.save(authorization);
        lastEnd(authorization).ifPresent(at -> ends.add(new End(authorization.getId(), at)));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return kept.findByToken(token, type);
    }

    private void letGo() {
        Instant now = clock.instant();
        for (End end = ends.poll(); end != null; end = ends.poll()) {
            if (end.at().isAfter(now)) {
                ends.add(end);
                return;
            }
            OAuth2Authorization over = kept.findById(end.id());
            if (over != null && lastEnd(over).filter(now::isBefore).isEmpty()) {
                kept.remove(over);
            }
        }
    }

    private static java.util.Optional<Instant> lastEnd(OAuth2Authorization authorization) {
        return Stream.<OAuth2Authorization.@Nullable Token<? extends OAuth2Token>>of(
                        authorization.getToken(OAuth2AccessToken.class),
                        authorization.getToken(OidcIdToken.class),
                        authorization.getToken(OAuth2RefreshToken.class),
                        authorization.getToken(
                                org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode.class))
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getExpiresAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private record End(String id, Instant at) {}
}
