package no.innspill.routing.in.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data files are; those that come with the service, unless told otherwise.
 *
 * @param directory one file for each body, as a pattern such as {@code file:/etc/innspill/directory/*.json}
 * @param vocabulary themes and their words
 * @param kinds words that tell kinds apart
 * @param languages words that tell languages apart
 * @param levels words that tell levels of government apart
 * @param signals words that point to kinds
 * @param services what services and bodies are called
 * @param pages whose the pages of public bodies are
 * @param model what was learnt from labelled texts, together with these lexicons
 * @param policy thresholds, deadlines and help lines, with dates
 */
@Validated
@ConfigurationProperties("innspill.routing.files")
record RoutingFiles(
        @DefaultValue("classpath*:directory/*.json") String directory,
        @DefaultValue("classpath:vocabulary/starter.json") Resource vocabulary,
        @DefaultValue("classpath:classification/kinds.json") Resource kinds,

        @DefaultValue("classpath:classification/languages.json")
        Resource languages,

        @DefaultValue("classpath:classification/levels.json")
        Resource levels,

        @DefaultValue("classpath:classification/signals.json")
        Resource signals,

        @DefaultValue("classpath:classification/services.json")
        Resource services,

        @DefaultValue("classpath:classification/pages.json") Resource pages,

        @DefaultValue("classpath:classification/model.bin") Resource model,

        @DefaultValue("classpath:routing/policy.json") Resource policy) {}
