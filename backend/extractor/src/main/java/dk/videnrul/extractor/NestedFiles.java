package dk.videnrul.extractor;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads files inside the file too, but not deeper and not more of them than an honest document has. */
final class NestedFiles extends ParsingEmbeddedDocumentExtractor {
    static final int DEEPEST = 3;
    private static final int MOST = 100;

    private int depth;
    private int count;

    NestedFiles(ParseContext context) {
        super(context);
        setWriteFileNameToContent(false);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return depth < DEEPEST && count < MOST;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        depth++;
        count++;
        try {
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }
}
