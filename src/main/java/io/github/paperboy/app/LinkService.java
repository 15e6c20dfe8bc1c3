package io.github.paperboy.app;

import io.github.paperboy.digest.mail.LinkServer;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers the links in letters.
final class LinkService implements Service {
  private final Premises premises;
  private @Nullable DigestDesk desk;
  private @Nullable LinkServer server;

  LinkService(Premises premises) {
    this.premises = premises;
  }

  @Override
  public String name() {
    return "mail links";
  }

  @Override
  public synchronized Start start(Consumer<String> broken) {
    var mail = new MailRoom(premises.place(), premises.environment());
    var opened = DigestDesk.open(premises.place());
    desk = opened;
    try {
      var started = LinkServer.start(mail.settings(), mail.consent(opened.subscriptions()));
      server = started;
      return new Start.Working("on " + started.address());
    } catch (IOException e) {
      return new Start.Impossible(
          "nothing can listen on %s port %d (%s); set mail.listen and mail.listen-port"
              .formatted(mail.settings().listen(), mail.settings().listenPort(), e.getMessage()));
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.close();
    }
    if (desk != null) {
      desk.close();
    }
  }
}
