package no.innspill.support.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a caller out of a token's claims. Machines have Maskinporten's {@code consumer} and {@code scope}; people have
 * {@code innspill_role}, {@code innspill_body} and {@code innspill_units}. A token is the one or the other.
 */
final class Claims {
    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final String NORWEGIAN_ORGANISATION = "0192:";

    private final Map<String, Object> claims;

    Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    boolean isMachine() {
        return claims.containsKey("consumer");
    }

    Caller machine() {
        Set<Role> roles = roles(scopes(), true);
        @Nullable String body = consumer();
        return new Caller(subject(), subject(), body, Set.of(), body == null ? Set.of() : Access.of(roles));
    }

    Caller person() {
        Set<Role> roles = roles(strings("innspill_role"), false);
        return new Caller(
                subject(),
                text("name") == null ? subject() : String.valueOf(text("name")),
                text("innspill_body"),
                Set.copyOf(strings("innspill_units")),
                Access.of(roles));
    }

    private String subject() {
        String subject = text("sub");
        if (subject != null) {
            return subject;
        }
        String client = text("client_id"); // Maskinporten's tokens are nobody's, and say whose client asked for them
        return client == null ? "unknown" : client;
    }

    private @Nullable String consumer() {
        if (claims.get("consumer") instanceof Map<?, ?> consumer
                && AUTHORITY.equals(consumer.get("authority"))
                && consumer.get("ID") instanceof String id
                && id.matches(NORWEGIAN_ORGANISATION + "\\d{9}")) {
            return id.substring(NORWEGIAN_ORGANISATION.length());
        }
        return null;
    }

    private Collection<String> scopes() {
        String scope = text("scope");
        return scope == null ? strings("scope") : Arrays.asList(scope.split(" ", -1));
    }

    private static Set<Role> roles(Collection<String> names, boolean machine) {
        return names.stream()
                .flatMap(name -> Role.ofClaim(name).stream())
                .filter(role -> role.isMachine() == machine)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private @Nullable String text(String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private List<String> strings(String name) {
        return switch (claims.get(name)) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }
}
