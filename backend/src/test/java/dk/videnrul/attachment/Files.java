package dk.videnrul.attachment;

import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Uploads a file through the API, as the form of the client does. */
final class Files {
    private final String name;
    private final byte[] content;
    private final Map<String, String> fields = new LinkedHashMap<>(Map.of("title", "Et bilag"));

    private Files(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static Files named(String name, byte[] content) {
        return new Files(name, content);
    }

    Files with(String field, String value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    Response addTo(String item, RequestSpecification by) {
        by.multiPart(new MultiPartSpecBuilder(content)
                .fileName(name)
                .controlName("file")
                .mimeType("application/octet-stream")
                .charset(StandardCharsets.UTF_8)
                .build());
        fields.forEach((field, value) -> by.multiPart(field, value, "text/plain; charset=UTF-8"));
        return by.post(Items.PATH + "/" + item + "/attachments");
    }

    /** The same with the name in UTF-8, as browsers send it; answers the path. */
    String addAsBrowser(String item, Given.Somebody by) throws IOException, InterruptedException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String body = fields.entrySet().stream()
                        .map(field -> part + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + part + "file\"; filename=\"" + name.replace("\"", "%22") + "\"\r\nContent-Type: text/plain\r\n\r\n"
                + new String(content, StandardCharsets.UTF_8) + "\r\n--x--\r\n";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + Items.PATH + "/" + item + "/attachments"))
                .header("Authorization", "Bearer " + by.token())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        }
    }

    /** Adds it and waits until its text is read; answers its path. */
    String readBy(String item, Supplier<RequestSpecification> author) {
        Response added = addTo(item, author.get());
        added.then().statusCode(201);
        String path = added.getHeader("Location");
        awaitRead(path, author);
        return path;
    }

    static void awaitRead(String path, Supplier<RequestSpecification> author) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !"pending".equals(author.get().get(path).jsonPath().getString("textState")));
    }
}
