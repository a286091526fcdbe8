package dk.videnrul.platform.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What people wrote, as HTML in which only what Markdown knows is marked. Pictures become their text: nothing is fetched. */
public final class WrittenText {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            // Who reads a tagged PDF aloud is told of each link where it leads.
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link link) {
                    if (!String.valueOf(attributes.get("href")).isEmpty()) {
                        attributes.putIfAbsent("title", link.getDestination());
                    }
                }
            })
            .build();

    private WrittenText() {}

    public static String html(String markdown) {
        Node text = PARSER.parse(printable(markdown));
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                Node child = image.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    image.insertBefore(child);
                    child = next;
                }
                image.unlink();
            }
        });
        return RENDERER.render(text);
    }

    /** XML knows no other control characters, and a document is read as XML where it becomes a PDF. */
    public static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", "");
    }
}
