package dk.videnrul.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as it arrived, on this node's disk until the request is over. */
record UploadedFile(Path path, FileName name, long size) {

    /** Null when none was sent. */
    static @Nullable UploadedFile of(@Nullable FileUpload upload) {
        return upload == null || upload.fileName() == null || upload.fileName().isBlank()
                ? null
                : of(upload.uploadedFile(), upload.fileName());
    }

    static UploadedFile of(Path path, String name) {
        try {
            return new UploadedFile(path, new FileName(name), Files.size(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
