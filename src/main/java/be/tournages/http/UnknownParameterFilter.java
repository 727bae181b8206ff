package be.tournages.http;

import be.tournages.language.Language;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Refuses a query parameter that the method called does not know: a misspelt filter must not pass.
 */
@ServerFilter("/api/**")
final class UnknownParameterFilter {

  private final Map<Object, Set<String>> known = new ConcurrentHashMap<>();

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (request.getParameters().isEmpty()) {
      return;
    }
    RouteAttributes.getRouteMatch(request)
        .filter(MethodBasedRouteMatch.class::isInstance)
        .map(match -> (MethodBasedRouteMatch<?, ?>) match)
        .ifPresent(match -> check(request, match));
  }

  private void check(HttpRequest<?> request, MethodBasedRouteMatch<?, ?> match) {
    Set<String> accepted = known.computeIfAbsent(match.getExecutableMethod(), _ -> accepted(match));
    for (String name : request.getParameters().names()) {
      if (!accepted.contains(name)) {
        throw new InvalidRequestException("unknown-parameter", name);
      }
    }
  }

  private static Set<String> accepted(MethodBasedRouteMatch<?, ?> match) {
    var names = new HashSet<String>();
    for (Argument<?> argument : match.getArguments()) {
      names.addAll(names(argument));
    }
    AnnotationValue<ParametersAccepted> more = match.getAnnotation(ParametersAccepted.class);
    if (more != null) {
      names.addAll(Arrays.asList(more.stringValues()));
    }
    return names;
  }

  private static Set<String> names(Argument<?> argument) {
    if (argument.isAnnotationPresent(RequestBean.class)) {
      BeanIntrospection<?> bean = BeanIntrospector.SHARED.getIntrospection(argument.getType());
      var names = new HashSet<String>();
      Stream.concat(
              bean.getBeanProperties().stream().map(property -> property.asArgument()),
              Arrays.stream(bean.getConstructorArguments()))
          .forEach(property -> names.addAll(names(property)));
      return names;
    }
    if (argument.getType() == Language.class && !argument.isAnnotationPresent(QueryValue.class)) {
      return Set.of(CallersLanguage.PARAMETER);
    }
    return Set.of(
        argument.getAnnotationMetadata().stringValue(QueryValue.class).orElse(argument.getName()));
  }
}
