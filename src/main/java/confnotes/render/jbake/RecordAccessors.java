package confnotes.render.jbake;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The public methods without parameters that records declare themselves, by name: their components,
 * and what is derived from them. Those of {@link Object} and {@link Record} are left out, and so no
 * template reaches a class.
 */
final class RecordAccessors {

  /** Found once for each class of records, and kept with the class. */
  private final ClassValue<Map<String, Function<Object, @Nullable Object>>> byClass =
      new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
          return find(type);
        }
      };

  /** Those of the records of one class, by name; each gives null for an absent value. */
  Map<String, Function<Object, @Nullable Object>> of(Class<? extends Record> type) {
    return byClass.get(type);
  }

  private static Map<String, Function<Object, @Nullable Object>> find(Class<?> type) {
    Map<String, Function<Object, @Nullable Object>> accessors = new HashMap<>();
    for (Method method : type.getMethods()) {
      Class<?> owner = method.getDeclaringClass();
      boolean isOwn = owner != Object.class && owner != Record.class && !isObjectMethod(method);
      if (isOwn && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
        accessors.put(method.getName(), function(method));
      }
    }
    return accessors;
  }

  /** The method as a function, made as the compiler makes one of {@code type::method}. */
  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> function(Method method) {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(method);
      CallSite made =
          LambdaMetafactory.metafactory(
              lookup,
              "apply",
              MethodType.methodType(Function.class),
              MethodType.methodType(Object.class, Object.class),
              handle,
              handle.type().wrap());
      return (Function<Object, @Nullable Object>) made.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }

  private static boolean isObjectMethod(Method method) {
    return method.getName().equals("toString") || method.getName().equals("hashCode");
  }
}
