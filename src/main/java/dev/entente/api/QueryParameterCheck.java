package dev.entente.api;

import dev.entente.api.Problems.InvalidParameter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that an operation does not know, that are given twice, or whose text is not of the declared type, all at once
 * and before the framework sees them, which would answer 404.
 */
@Singleton
class QueryParameterCheck {
    static final int MAX_LENGTH = 1_000;

    private final Map<Method, Map<String, Declared>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter(nonBlocking = true)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, Declared> known = declared.computeIfAbsent(resource.getResourceMethod(), QueryParameterCheck::scan);
        List<InvalidParameter> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Declared parameter = known.get(name);
            if (parameter == null) {
                violations.add(new InvalidParameter(
                        name,
                        "query",
                        known.isEmpty() ? "no parameter is taken here" : "unknown; known are " + known.keySet()));
            } else if (values.size() > 1) {
                violations.add(new InvalidParameter(
                        name, "query", "is given twice" + (parameter.isList() ? "; part the values by commas" : "")));
            } else {
                parameter.check(name, values.get(0), violations);
            }
        });
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    private static Map<String, Declared> scan(Method method) {
        Map<String, Declared> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    add(component.getAccessor().getAnnotation(QueryParam.class), component.getGenericType(), found);
                }
            } else {
                add(parameter.getAnnotation(QueryParam.class), parameter.getParameterizedType(), found);
            }
        }
        return found;
    }

    private static void add(@Nullable QueryParam name, Type type, Map<String, Declared> found) {
        if (name != null) {
            boolean isList = type instanceof ParameterizedType;
            Type single = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            found.put(name.value(), new Declared((Class<?>) single, isList));
        }
    }

    /** What a resource declares of a parameter. */
    private record Declared(Class<?> type, boolean isList) {
        void check(String name, String text, List<InvalidParameter> violations) {
            if (text.length() > MAX_LENGTH) {
                violations.add(new InvalidParameter(name, "query", "must be at most " + MAX_LENGTH + " characters"));
                return;
            }
            if (text.isBlank()) {
                violations.add(new InvalidParameter(name, "query", "must not be empty"));
                return;
            }
            for (String value : isList ? text.split(",", -1) : new String[] {text}) {
                try {
                    ParameterForm.parse(type, value);
                } catch (IllegalArgumentException e) {
                    violations.add(new InvalidParameter(name, "query", String.valueOf(e.getMessage())));
                }
            }
        }
    }
}
