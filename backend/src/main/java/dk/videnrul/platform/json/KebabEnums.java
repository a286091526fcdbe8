package dk.videnrul.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes are lower-case kebab in JSON and in query parameters, for every enum alike: {@code event-report}. */
public final class KebabEnums extends SimpleModule {

    public KebabEnums() {
        setSerializerModifier(new BeanSerializerModifier() {
            @Override
            public JsonSerializer<?> modifyEnumSerializer(
                    SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> serializer) {
                return new Writer();
            }
        });
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> reader) {
                return new Reader(type.getRawClass());
            }
        });
    }

    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Enum<?>> parse(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    /** All codes of a type, for a message that says what is possible. */
    public static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> code((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static final class Writer extends JsonSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(code(value));
        }
    }

    private static final class Reader extends JsonDeserializer<Enum<?>> {
        private final Class<?> type;

        private Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Enum<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String code = json.getValueAsString("");
            Optional<Enum<?>> value = parse(type, code);
            return value.isPresent()
                    ? value.get()
                    : (Enum<?>) context.handleWeirdStringValue(type, code, "one of: %s", codes(type));
        }
    }
}
