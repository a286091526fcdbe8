package dk.videnrul.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file formats that are taken. */
public enum Format {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC("application/msword", "doc"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS("application/vnd.ms-excel", "xls"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt", "md", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> extensions;

    Format(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether a browser shows it by itself without running anything of it. */
    boolean isShownByBrowsers() {
        return this == PDF || this == TXT || isPicture();
    }

    boolean fits(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** For a message that says what is possible. */
    static String allExtensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .collect(Collectors.joining(", "));
    }
}
