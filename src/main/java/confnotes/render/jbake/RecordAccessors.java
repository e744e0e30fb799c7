package confnotes.render.jbake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public methods without parameters that records declare themselves, by name: their components,
 * and what is derived from them. Those of {@link Object} and {@link Record} are left out, and so no
 * template reaches a class.
 */
final class RecordAccessors {

  private final Map<Class<?>, Map<String, Method>> byClass = new ConcurrentHashMap<>();

  /** The value of {@code name}; null when the record has no such method, or it gives none. */
  @Nullable Object get(Record record, String name) {
    Method accessor = byClass.computeIfAbsent(record.getClass(), RecordAccessors::find).get(name);
    if (accessor == null) {
      return null;
    }
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(record.getClass() + " does not give its " + name, e);
    }
  }

  private static Map<String, Method> find(Class<?> type) {
    Map<String, Method> accessors = new TreeMap<>();
    for (Method method : type.getMethods()) {
      Class<?> owner = method.getDeclaringClass();
      boolean isOwn = owner != Object.class && owner != Record.class && !isObjectMethod(method);
      if (isOwn && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        accessors.put(method.getName(), method);
      }
    }
    return accessors;
  }

  private static boolean isObjectMethod(Method method) {
    return method.getName().equals("toString") || method.getName().equals("hashCode");
  }
}
