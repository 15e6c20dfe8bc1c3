package io.github.paperboy.testing;

import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SourceStates;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A store whose process dies at one of its writes: that write and all later ones do not happen.
public final class DyingStore {
  private static final Set<String> WRITES =
      Set.of("saveAll", "withdraw", "moveTo", "succeeded", "failed", "follow", "saveEncodings");

  private final AtomicInteger left;

  private DyingStore(int writes) {
    left = new AtomicInteger(writes);
  }

  /// What is thrown instead of writing.
  public static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// @param writes so many succeed
  public static PaperStore of(PaperStore store, int writes) {
    return new DyingStore(writes).around(PaperStore.class, store);
  }

  private <T> T around(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(target, method, arguments)));
  }

  private @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (WRITES.contains(method.getName()) && left.getAndDecrement() <= 0) {
      throw new Death();
    }
    try {
      var result = method.invoke(target, arguments);
      return result instanceof SourceStates states ? around(SourceStates.class, states) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
