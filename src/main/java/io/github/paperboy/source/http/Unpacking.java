package io.github.paperboy.source.http;

import io.github.paperboy.source.http.Reply.Received;
import io.github.paperboy.source.http.Reply.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Unpacks answers, within the size that is allowed. Pure.
final class Unpacking {
  private Unpacking() {}

  /// @param most largest size, in bytes
  static Reply<byte[]> unpacked(Reply<byte[]> reply, long most) {
    if (!(reply instanceof Received<byte[]>(var body, var validators)) || !isGzip(body)) {
      return reply;
    }
    try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
      var plain = packed.readNBytes((int) most + 1);
      return plain.length > most
          ? new Unavailable<>("the answer is larger than %,d bytes".formatted(most), null)
          : new Received<>(plain, validators);
    } catch (IOException e) {
      return new Unavailable<>("the packed answer is damaged: " + e.getMessage(), null);
    }
  }

  /// No text that we ask for begins so, and services forget to say that they packed.
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }
}
