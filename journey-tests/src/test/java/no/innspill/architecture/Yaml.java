package no.innspill.architecture;

import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** A YAML file on the class path, flattened to the names that Spring Boot gives its values. */
final class Yaml {

    private Yaml() {}

    static Properties read(String name) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(name));
        Properties found = yaml.getObject();
        if (found == null) {
            throw new IllegalStateException("nothing in " + name);
        }
        return found;
    }
}
