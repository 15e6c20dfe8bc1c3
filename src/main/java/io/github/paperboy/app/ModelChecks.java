package io.github.paperboy.app;

import io.github.paperboy.llm.KeySource;
import io.github.paperboy.llm.LlmSettings;
import io.github.paperboy.llm.ModelSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Looks at each language model: whether its key is there and whether its server can be reached.
/// Sends nothing to a server, and shows no part of a key.
public final class ModelChecks {
  private static final int PATIENCE_MILLIS = 2000;

  private final LlmSettings settings;
  private final KeySource keys;

  /// @param environment where keys are found
  public ModelChecks(LlmSettings settings, Map<String, String> environment) {
    this.settings = settings;
    keys = new KeySource(environment);
  }

  public List<Check> run() {
    if (settings.models().isEmpty()) {
      return List.of(
          Check.green("language model", "none configured: answers are quoted from abstracts"));
    }
    return settings.models().stream().map(this::check).toList();
  }

  private Check check(ModelSettings model) {
    var subject = "model " + model.name();
    var what =
        "%s at %s://%s"
            .formatted(
                model.provider().name().toLowerCase(Locale.ROOT),
                model.address().getScheme(),
                model.address().getAuthority());
    return switch (keys.find(model)) {
      case KeySource.Lookup.Missing(var problem) -> Check.yellow(subject, what, problem);
      case KeySource.Lookup.NotNeeded _ -> reached(subject, what + ", without a key", model);
      case KeySource.Lookup.Found(_, var where) ->
          isOpenToOthers(model.address())
              ? Check.yellow(
                  subject,
                  what + ", with the key of " + where,
                  "the key travels unencrypted; use https")
              : reached(subject, what + ", with the key of " + where, model);
    };
  }

  private static boolean isOpenToOthers(URI address) {
    return "http".equals(address.getScheme()) && !isThisMachine(address.getHost());
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }

  private static Check reached(String subject, String what, ModelSettings model) {
    var address = model.address();
    int usual = "https".equals(address.getScheme()) ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
      return Check.green(subject, what + ", reachable");
    } catch (IOException _) {
      return Check.yellow(
          subject, what + ", cannot be reached", "start its server, or check base-url");
    }
  }
}
