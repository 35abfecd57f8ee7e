package no.innspill.support.security;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Opens an address to those who have a permission. A service has a bean for each; what none opens stays shut.
 *
 * @param method the HTTP method; none for all
 * @param path an Ant-like pattern such as {@code /api/v1/cases/**}
 * @param permission what the caller must be allowed to do; none to open it to everyone, without login
 */
public record AccessRule(
        @Nullable HttpMethod method, String path, @Nullable Permission permission) {

    /** Open to everyone, for reading. */
    public static AccessRule open(String path) {
        return new AccessRule(HttpMethod.GET, path, null);
    }

    /**
     * Open to everyone for sending a form. There is no login behind it that a forged request could use, so no token against forgery is
     * asked for: what takes it must not look at who is logged in.
     */
    public static AccessRule openForm(String path) {
        return new AccessRule(HttpMethod.POST, path, null);
    }

    public static AccessRule of(HttpMethod method, String path, Permission permission) {
        return new AccessRule(method, path, permission);
    }

    boolean isOpenForm() {
        return permission == null && HttpMethod.POST.equals(method);
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }
}
