package dk.videnrul.infopackage;

import dk.videnrul.platform.http.TextFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that stands by itself: no picture, script or style comes from elsewhere. */
@Schema(
        name = "InfoPackageHtml",
        type = SchemaType.STRING,
        description = "An edition of a package in HTML that can be printed.")
public record PackageHtml(String text, String fileName, Instant changedAt) implements TextFile {}
