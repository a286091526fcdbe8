package dk.videnrul.testsupport;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Looks whether XML is as its schema wants it, with jing. */
public final class RelaxNg implements ErrorHandler {
    private final List<String> faults = new ArrayList<>();

    private RelaxNg() {}

    /**
     * What is wrong with a document.
     *
     * @param schema compact syntax, among the resources
     */
    public static List<String> faults(String xml, String schema) {
        RelaxNg told = new RelaxNg();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, told);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            String grammar = Objects.requireNonNull(RelaxNg.class.getResource(schema), schema)
                    .toString();
            if (!driver.loadSchema(new InputSource(grammar))) {
                throw new AssertionError(schema + " is no schema: " + told.faults);
            }
            driver.validate(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException notXml) {
            told.faults.add(String.valueOf(notXml));
        }
        return told.faults;
    }

    @Override
    public void warning(SAXParseException warning) {
        faults.add(warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
        faults.add("line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
