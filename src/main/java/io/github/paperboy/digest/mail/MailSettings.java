package io.github.paperboy.digest.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// How mail is sent. The password is no setting: it comes from the environment.
///
/// @param host the mail server; empty when there is none
/// @param port of the server, 1 to 65,535
/// @param tls how the connection is protected
/// @param user the name to log in with; empty to send without logging in
/// @param from the address that letters come from
/// @param name the name beside that address
/// @param publicUrl where readers reach the links of letters, empty when they cannot
/// @param listen the address of this machine on which links are answered
/// @param listenPort the port for it, 0 to 65,535; 0 takes any free one
/// @param timeout how long the mail server may take for one step, 1 s to 5 min
public record MailSettings(
    String host,
    int port,
    Tls tls,
    String user,
    String from,
    String name,
    String publicUrl,
    String listen,
    int listenPort,
    Duration timeout) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{0,255}");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]{1,64}@([A-Za-z0-9.-]{1,250})");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

  public static final MailSettings DEFAULTS =
      new MailSettings(
          "", 587, Tls.STARTTLS, "", "", "Paperboy", "", "127.0.0.1", 8025, Duration.ofSeconds(60));

  /// How a connection to the mail server is protected.
  public enum Tls {
    /// From the first byte, usually on port 465.
    TLS,
    /// After a greeting in the clear, usually on port 587; without it nothing is sent.
    STARTTLS,
    /// Not at all: only for a server on this machine or in a network of one's own.
    NONE
  }

  public MailSettings {
    require(HOST.matcher(host).matches(), "mail.host is '%s'; name a host", host);
    require(port >= 1 && port <= 65_535, "mail.port is %s; set it between 1 and 65535", port);
    require(
        from.isEmpty() || ADDRESS.matcher(from).matches(),
        "mail.from is '%s'; write one address like papers@example.org",
        from);
    require(isLine(name), "mail.name is '%s'; write at most 100 characters in a line", name);
    require(isLine(user), "mail.user is '%s'; write at most 100 characters in a line", user);
    require(
        publicUrl.isEmpty() || isPublicUrl(publicUrl),
        "mail.public-url is '%s'; write an address like https://papers.example.org/mail",
        publicUrl);
    require(
        !listen.isEmpty() && HOST.matcher(listen).matches(),
        "mail.listen is '%s'; name an address of this machine",
        listen);
    require(
        listenPort >= 0 && listenPort <= 65_535,
        "mail.listen-port is %s; set it between 0 and 65535",
        listenPort);
    require(
        timeout.toMillis() >= 1_000 && timeout.toMillis() <= 300_000,
        "mail.timeout is %s; set it between 1s and 5m",
        timeout);
  }

  private static void require(boolean right, String message, Object value) {
    if (!right) {
      throw new IllegalArgumentException(message.formatted(value));
    }
  }

  private static boolean isLine(String text) {
    return text.length() <= 100 && text.chars().noneMatch(Character::isISOControl);
  }

  /// One click must not send a code in the clear, except on one's own machine.
  private static boolean isPublicUrl(String text) {
    try {
      var url = URI.create(text);
      return url.getHost() != null
          && url.getRawQuery() == null
          && url.getRawFragment() == null
          && ("https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && LOOPBACK.matcher(url.getHost()).matches()));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// Whether mail is wanted at all.
  public boolean wanted() {
    return !host.isEmpty();
  }

  /// Whether readers can use links.
  public boolean hasLinks() {
    return !publicUrl.isEmpty();
  }

  /// Why no mail can be sent though it is wanted, for a person; empty when it can.
  ///
  /// @param hasPassword whether there is one
  public Optional<String> problem(boolean hasPassword) {
    if (from.isEmpty()) {
      return Optional.of("mail.from is empty; set it to the address that letters come from");
    }
    if (!user.isEmpty() && !hasPassword) {
      return Optional.of(
          "mail.user is set, but no password: set SMTP_PASSWORD, or SMTP_PASSWORD_FILE to a file"
              + " with it");
    }
    if (!user.isEmpty() && tls == Tls.NONE && !LOOPBACK.matcher(host).matches()) {
      return Optional.of(
          "mail.tls is none, which would send the password in the clear to %s; use starttls or tls"
              .formatted(host));
    }
    return Optional.empty();
  }

  /// What stands behind the at sign of the sender.
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  MailSettings withServer(String otherHost, int otherPort, Tls protection) {
    return new MailSettings(
        otherHost, otherPort, protection, user, from, name, publicUrl, listen, listenPort, timeout);
  }

  MailSettings withUser(String other) {
    return new MailSettings(
        host, port, tls, other, from, name, publicUrl, listen, listenPort, timeout);
  }

  MailSettings withPublicUrl(String other) {
    return new MailSettings(host, port, tls, user, from, name, other, listen, listenPort, timeout);
  }
}
