package io.github.paperboy.source.http;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses of services in settings.
public final class WebAddress {
  private WebAddress() {}

  /// @param key of the setting, for the message
  /// @throws IllegalArgumentException if the text is no `http` or `https` address
  public static void check(String key, String address) {
    try {
      var uri = new URI(address);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null && uri.getUserInfo() == null) {
        return;
      }
    } catch (URISyntaxException _) {
      // Told below, in the same words.
    }
    throw new IllegalArgumentException(
        "%s is '%s'; give an address such as https://example.org".formatted(key, address));
  }
}
