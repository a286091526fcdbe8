package dk.videnrul.platform.http;

import dk.videnrul.platform.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says in {@code If-Match}: the version on which the change is based.
 *
 * @param version -1 for a tag that is none of ours, which matches nothing
 */
@Schema(name = "EntityTag", type = SchemaType.STRING, description = "An entity tag (RFC 9110), or * for any version.")
public record ExpectedVersion(long version, boolean any) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-[0-9a-f]+\"");

    /** Called by the HTTP layer. */
    public static ExpectedVersion fromString(String header) {
        if (header.strip().equals("*")) {
            return new ExpectedVersion(-1, true);
        }
        Matcher tag = TAG.matcher(header.strip());
        return new ExpectedVersion(tag.matches() ? Long.parseLong(tag.group(1)) : -1, false);
    }

    /** @throws Refusal.Stale when the resource has another version by now */
    public void check(long current) {
        if (!any && version != current) {
            throw new Refusal.Stale();
        }
    }
}
