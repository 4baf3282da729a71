package dev.entente.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads query parameters in the forms of {@link ParameterForm}. */
@Provider
public final class ParameterConverters implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType != String.class && !rawType.isPrimitive() && ParameterForm.reads(rawType)
                ? new Converter<>(rawType)
                : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return type.cast(ParameterForm.parse(type, text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
