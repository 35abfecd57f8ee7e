package no.innspill.routing.in.directory.web;

import static no.innspill.support.security.Permission.KEEP_ROUTING;
import static no.innspill.support.security.Permission.READ_DIRECTORY;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may look at the directory and who may change it. The log names people, and is for those who keep it. */
@Configuration(proxyBeanMethods = false)
class DirectoryAccess {

    @Bean
    AccessRule apiDirectoryBodiesAreOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/directory/bodies", READ_DIRECTORY);
    }

    @Bean
    AccessRule apiDirectoryBodyIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/directory/bodies/*", READ_DIRECTORY);
    }

    @Bean
    AccessRule apiDirectoryFindingsAreOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/directory/findings", READ_DIRECTORY);
    }

    @Bean
    AccessRule apiDirectoryNewBodyIsForKeepers() {
        return AccessRule.of(HttpMethod.POST, "/api/v1/directory/bodies", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiDirectoryChangesAreForKeepers() {
        return new AccessRule(null, "/api/v1/directory/bodies/*/changes", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiDirectoryLogIsForKeepers() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/directory/changes", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiDirectoryImportsAreForKeepers() {
        return new AccessRule(null, "/api/v1/directory/imports", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiDirectoryImportIsForKeepers() {
        return new AccessRule(null, "/api/v1/directory/imports/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule directoryKeepingIsForKeepers() {
        return new AccessRule(null, "/routing/directory", KEEP_ROUTING);
    }

    @Bean
    AccessRule directoryKeepingPagesAreForKeepers() {
        return new AccessRule(null, "/routing/directory/**", KEEP_ROUTING);
    }
}
