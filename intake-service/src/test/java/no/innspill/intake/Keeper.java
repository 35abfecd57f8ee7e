package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innspill.support.security.Role;
import org.springframework.session.SessionRepository;

/** Somebody who sets intake up, at the console's pages: forms are sent as a browser sends them. */
final class Keeper {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SELECTED = Pattern.compile(
            "<option value=\"([^\"]*)\" selected=\"selected\"|<option selected=\"selected\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI intake;
    private final String cookie;

    Keeper(int port, SessionRepository<?> sessions, String body) {
        this.intake = URI.create("http://localhost:" + port);
        this.cookie = Login.cookie(sessions, Role.INTAKE_KEEPER, body);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("??");
        return answer.body();
    }

    /** Sends a form of a page that was shown. */
    HttpResponse<String> post(String path, String shown, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf(shown));
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Uploads a file; gives the answer. */
    HttpResponse<String> upload(String name, byte[] content) {
        String form = page("/intake/imports/new");
        String boundary = "----boundary";
        byte[] before = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"encoding\"\r\n\r\nFOUND\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request("/intake/imports?_csrf=" + encoded(csrf(form)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(before),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofByteArray(after))));
    }

    /** Uploads a table and takes the mapping as it is suggested, but for some fields; gives the path of the import. */
    String mapped(String name, byte[] content, Map<String, String> changed) {
        HttpResponse<String> answer = upload(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String mapping = location(answer);
        assertThat(mapping).endsWith("/mapping");
        String path = mapping.replace("/mapping", "");
        map(path, changed);
        return path;
    }

    void map(String path, Map<String, String> changed) {
        String shown = page(path + "/mapping");
        Map<String, String> fields = chosen(shown);
        fields.putAll(changed);
        HttpResponse<String> saved = post(path + "/mapping", shown, fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
    }

    void act(String path, String command) {
        HttpResponse<String> done = post(path + "/" + command, page(path), Map.of());
        assertThat(done.statusCode()).isEqualTo(302);
    }

    /** Waits until the page shows a state. */
    String await(String path, String state) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> page(path + "?lang=en").contains(">" + state + "</span>"));
        return page(path + "?lang=en");
    }

    static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    /** What a form says when nothing is touched. */
    private static Map<String, String> chosen(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher selects = Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page);
        while (selects.find()) {
            Matcher selected = SELECTED.matcher(selects.group(2));
            fields.put(
                    selects.group(1),
                    selected.find() ? (selected.group(1) == null ? selected.group(2) : selected.group(1)) : "");
        }
        Matcher inputs = Pattern.compile("<input ([^>]*)>").matcher(page);
        while (inputs.find()) {
            Matcher name = Pattern.compile("name=\"([^\"]+)\"").matcher(inputs.group(1));
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(inputs.group(1));
            if (name.find() && !name.group(1).equals("_csrf")) {
                fields.put(name.group(1), value.find() ? value.group(1).replace("&quot;", "\"") : "");
            }
        }
        return fields;
    }

    private static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        assertThat(token.find()).as("a form").isTrue();
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(intake.resolve(path))
                .header("Cookie", cookie)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .timeout(Duration.ofMinutes(2));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
