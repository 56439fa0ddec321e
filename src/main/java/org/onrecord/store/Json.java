package org.onrecord.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** How records are stored: by their components; fields that a newer program wrote are passed over. */
final class Json {

    /** Safe for use by many threads. */
    static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /** @param what for the message when it fails, for example "a message" */
    static String write(Object value, String what) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(what + " cannot be written as JSON", withoutWords(e));
        }
    }

    private static ObjectMapper mapper() {
        var times = new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate::parse))
                .addDeserializer(Instant.class, new Parsed<>(Instant::parse));
        return JsonMapper.builder()
                .addModule(times)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The library quotes what it could not read, which may be somebody's words. */
    static JsonProcessingException withoutWords(JsonProcessingException e) {
        e.clearLocation();
        return e;
    }

    /** A value that is written as text. */
    private static final class Parsed<T> extends JsonDeserializer<T> {

        private final Function<String, T> parse;

        private Parsed(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
