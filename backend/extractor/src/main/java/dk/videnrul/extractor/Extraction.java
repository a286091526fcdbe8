package dk.videnrul.extractor;

import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Reads the text of a file, as far as the limits let it. */
final class Extraction {
    static final int MOST_CHARACTERS = 500_000;

    private Extraction() {}

    static Finding of(Path file) {
        BodyContentHandler text = new BodyContentHandler(MOST_CHARACTERS);
        try (TikaInputStream content = TikaInputStream.get(file)) {
            Parser parser = new AutoDetectParser(
                    new DefaultDetector(),
                    new PDFParser(),
                    new OfficeParser(),
                    new OOXMLParser(),
                    new OpenDocumentParser(),
                    new TXTParser());
            parser.parse(content, text, new Metadata(), context(parser));
        } catch (EncryptedDocumentException | org.apache.tika.exception.EncryptedDocumentException needsPassword) {
            return Finding.of(Word.ENCRYPTED);
        } catch (SAXException | IOException | TikaException | RuntimeException failed) {
            if (!WriteLimitReachedException.isWriteLimitReached(failed)) {
                return Finding.of(isBomb(failed) ? Word.BOMB : Word.BROKEN);
            }
        }
        return finding(text.toString());
    }

    private static ParseContext context(Parser parser) {
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new NestedFiles(context));
        return context;
    }

    /** Blank lines and runs of blanks say nothing to a search. */
    private static Finding finding(String text) {
        String tidy = text.replace("\0", "")
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        return tidy.codePoints().anyMatch(Character::isLetterOrDigit)
                ? new Finding(Word.EXTRACTED, tidy)
                : Finding.of(Word.NOTHING);
    }

    /** Both libraries say so only in words. */
    private static boolean isBomb(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage())
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("zip bomb")) {
                return true;
            }
        }
        return false;
    }
}
