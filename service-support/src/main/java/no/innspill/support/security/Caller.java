package no.innspill.support.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling. A parameter of this type in a controller method is filled in from the token or the login.
 *
 * @param subject the identity provider's id of the person or client
 * @param name what a person is called; for machines the client's id
 * @param body organisation number of the body that they belong to or act for
 * @param units ids of the units that they work in
 * @param permissions what they may do
 */
public record Caller(
        String subject, String name, @Nullable String body, Set<String> units, Set<Permission> permissions) {

    public Caller {
        units = Set.copyOf(units);
        permissions = Set.copyOf(permissions);
    }

    /** How one client is told from all others: by its body, and by its own id where its tokens have one. */
    public String client() {
        return body + "/" + subject;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether they belong to the body. */
    public boolean isOf(String organisationNumber) {
        return organisationNumber.equals(body);
    }
}
