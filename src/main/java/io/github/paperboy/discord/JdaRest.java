package io.github.paperboy.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route.CompiledRoute;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/// Requests in Discord's own terms, through the library's queue and under its rate limits.
///
/// The library's usual calls start from its cache of channels. That has no archived threads, and
/// none at all while a session is made anew, so that a channel that is there would pass for
/// deleted. Safe for several threads; each call blocks.
final class JdaRest {
  /// A request that is under way is waited for so long beyond its last moment to begin.
  private static final Duration ANSWER = Duration.ofSeconds(15);

  private static final Duration LOOKING = Duration.ofSeconds(20);

  private final JDA jda;

  JdaRest(JDA jda) {
    this.jda = jda;
  }

  /// A request was not answered, or answered by a refusal, or never begun.
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(Throwable cause) {
      super(cause);
    }

    Throwable problem() {
      return getCause() == null ? this : getCause();
    }
  }

  DataObject get(CompiledRoute route) throws Failed {
    return await(new RestActionImpl<>(jda, route, (response, _) -> response.getObject()), LOOKING);
  }

  DataArray list(CompiledRoute route) throws Failed {
    return await(new RestActionImpl<>(jda, route, (response, _) -> response.getArray()), LOOKING);
  }

  DataObject post(CompiledRoute route, DataObject body) throws Failed {
    return await(
        new RestActionImpl<>(jda, route, body, (response, _) -> response.getObject()), LOOKING);
  }

  /// @param check asked last thing before each try; false ends it
  /// @param within how long it may be until the last try begins
  DataObject post(CompiledRoute route, DataObject body, BooleanSupplier check, Duration within)
      throws Failed {
    var action =
        new RestActionImpl<DataObject>(jda, route, body, (response, _) -> response.getObject());
    return await(action.setCheck(check), within.plus(ANSWER));
  }

  private static <T> T await(RestAction<T> action, Duration patience) throws Failed {
    var request = action.submit();
    try {
      return request.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new Failed(e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      throw new Failed(e);
    } catch (TimeoutException e) {
      request.cancel(true);
      throw new Failed(e);
    } catch (InterruptedException e) {
      request.cancel(true);
      Thread.currentThread().interrupt();
      throw new Failed(e);
    }
  }
}
