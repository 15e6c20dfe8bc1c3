package io.github.paperboy.discord;

import java.io.IOException;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.NullMarked;

/// Tells the library where the gateway is, also after a reconnect: left to itself it goes to a
/// fixed address.
@NullMarked
final class Session extends ConcurrentSessionController {
  private final Gateway gateway;
  private volatile String last;

  /// @param first where it was found at first
  Session(Gateway gateway, Gateway.Found.At first) {
    this.gateway = gateway;
    this.last = first.url();
    setConcurrency(first.logins());
  }

  @Override
  public String getGateway() {
    try {
      last = gateway.address();
    } catch (IOException _) {
      return last; // it has hardly moved
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return last;
  }
}
