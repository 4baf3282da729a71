package dev.entente.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes graphs in the form that Accept asks for. */
@Provider
@Singleton
@Produces({GraphForm.NODE_LINK_TYPE, GraphForm.CYTOSCAPE_TYPE, GraphForm.GRAPHOLOGY_TYPE})
class GraphFormWriter implements MessageBodyWriter<GraphAnswer> {
    private final ObjectMapper mapper;

    GraphFormWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return GraphAnswer.class.isAssignableFrom(type)
                && GraphForm.find(essence(mediaType)).isPresent();
    }

    @Override
    public void writeTo(
            GraphAnswer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        GraphForm form = GraphForm.find(essence(mediaType)).orElseThrow();
        form.json().write(new AnsweredGraph(answer, mapper), out);
    }

    private static String essence(MediaType mediaType) {
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }
}
