package dk.videnrul.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Reads the bodies of the contract: records, and merge patches of records. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
class StrictBodyReader implements MessageBodyReader<Object> {
    private static final int MOST_BYTES = 1024 * 1024;

    private final JsonReading reading;
    private final ObjectMapper mapper;

    StrictBodyReader(JsonReading reading, ObjectMapper mapper) {
        this.reading = reading;
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || type == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal.TooLarge(MOST_BYTES);
        }
        Faults faults = new Faults();
        JsonNode tree = reading.tree(bytes, faults);
        faults.refuseIfAny();
        if (tree == null || !tree.isObject()) {
            throw new Refusal.Invalid(Fault.at("", "wrong-type", "object"));
        }
        if (generic instanceof ParameterizedType patch && type.equals(MergePatch.class)) {
            return new MergePatch<>(tree, mapper.constructType(patch.getActualTypeArguments()[0]), reading);
        }
        Object read = reading.record(tree, mapper.constructType(generic), faults);
        faults.refuseIfAny();
        return java.util.Objects.requireNonNull(read);
    }
}
