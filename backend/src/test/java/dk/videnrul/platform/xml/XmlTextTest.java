package dk.videnrul.platform.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void characters_that_xml_does_not_know_are_dropped() {
        assertThat(XmlText.clean("a\u0000b\u0007c\u001fd\ufffee\uffff")).isEqualTo("abcde");
        assertThat(XmlText.clean("halv \ud83d kage")).isEqualTo("halv  kage");
        assertThat(XmlText.clean("æ\t\r\n😀")).isEqualTo("æ\t\r\n😀");
    }

    @Test
    void marks_of_xml_are_text() {
        XmlText xml = new XmlText("a", "urn:a", Map.of("b", "\"<&"));
        xml.element("c", "<script>&amp;</script>");
        assertThat(xml.end())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?><a xmlns=\"urn:a\" b=\"&quot;&lt;&amp;\">"
                        + "<c>&lt;script&gt;&amp;amp;&lt;/script&gt;</c></a>");
    }
}
