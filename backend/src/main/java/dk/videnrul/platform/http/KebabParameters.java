package dk.videnrul.platform.http;

import dk.videnrul.platform.json.KebabEnums;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Codes in query parameters are the same as in JSON; {@link ParameterRules} has refused others before. */
@Provider
class KebabParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String code) {
            return code == null
                    ? null
                    : KebabEnums.parse(type, code).map(type::cast).orElse(null);
        }

        @Override
        public String toString(T value) {
            return KebabEnums.code((Enum<?>) value);
        }
    }
}
