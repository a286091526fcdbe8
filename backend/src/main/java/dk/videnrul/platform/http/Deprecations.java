package dk.videnrul.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the callers of an operation that will go since when they should not use it, and until when they can. */
class Deprecations {
    private static final String DEPRECATED = "dk.videnrul.http.deprecated";

    @ServerRequestFilter
    void notice(ContainerRequestContext request, ResourceInfo operation) {
        request.setProperty(DEPRECATED, operation.getResourceMethod().getAnnotation(DeprecatedSince.class));
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(DEPRECATED) instanceof DeprecatedSince deprecated) {
            var headers = response.getHeaders();
            headers.putSingle("Deprecation", "@" + midnight(deprecated.value()).toEpochSecond());
            headers.putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(midnight(deprecated.sunset())));
            headers.add(HttpHeaders.LINK, "<" + deprecated.see() + ">; rel=\"deprecation\"");
        }
    }

    private static ZonedDateTime midnight(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC);
    }
}
