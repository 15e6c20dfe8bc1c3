package io.github.paperboy.digest.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes by which the reader of a letter proves that it is his. A code names a subscription and
/// carries a keyed hash (HMAC-SHA-256, cut to 60 and 80 bits), so that nothing has to be stored and
/// a copy of the store alone lets nobody answer for others. Safe for several threads.
public final class MailCodes {
  /// A code to confirm with is good on the day it is made and for so many days after.
  static final int CONFIRM_DAYS = 7;

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int BITS = 5;
  private static final int CONFIRM_LENGTH = 12;
  private static final int LEAVE_LENGTH = 16;
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  private MailCodes(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  static MailCodes of(byte[] key) {
    return new MailCodes(key);
  }

  /// Reads the key, or makes one that only this user may read. Processes that do so at the same
  /// time get the same one.
  ///
  /// @throws IOException if the file can neither be read nor made, or holds no key
  public static MailCodes of(Path file) throws IOException {
    if (Files.notExists(file)) {
      make(file);
    }
    var bytes = Files.readAllBytes(file);
    if (bytes.length != KEY_BYTES) {
      throw new IOException(
          "%s holds no key of %d bytes; remove it, and links in letters already sent stop working"
              .formatted(file, KEY_BYTES));
    }
    return new MailCodes(bytes);
  }

  /// Complete before it has its name; the first of several stays.
  private static void make(Path file) throws IOException {
    var fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    var directory = Files.createDirectories(file.toAbsolutePath().getParent());
    var half = Files.createTempFile(directory, "key", ".part");
    try {
      if (half.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(half, fresh);
      Files.createLink(file, half);
    } catch (FileAlreadyExistsException _) {
      // Another process was first.
    } catch (UnsupportedOperationException _) {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /// For the invitation to a subscription.
  String confirm(String subscription, String address, LocalDate today) {
    return subscription + "-" + hash(confirmText(subscription, address, today), CONFIRM_LENGTH);
  }

  boolean confirms(String code, String address, LocalDate today) {
    var subscription = subscription(code).orElse("");
    return LongStream.rangeClosed(0, CONFIRM_DAYS)
        .mapToObj(today::minusDays)
        .map(day -> confirm(subscription, address, day))
        .anyMatch(right -> same(right, code));
  }

  private static String confirmText(String subscription, String address, LocalDate day) {
    return String.join("\n", "confirm", subscription, address, day.toString());
  }

  /// For every letter of a subscription; good for ever.
  String leave(String subscription) {
    return subscription + "-" + hash("leave\n" + subscription, LEAVE_LENGTH);
  }

  boolean leaves(String code) {
    return same(leave(subscription(code).orElse("")), code);
  }

  /// Whose code this would be, if it is one.
  static Optional<String> subscription(String code) {
    return code.matches("[a-z0-9]{1,32}-[a-z0-9]{12,16}")
        ? Optional.of(code.substring(0, code.indexOf('-')))
        : Optional.empty();
  }

  private static boolean same(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private String hash(String text, int length) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return letters(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  private static String letters(byte[] hash, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int bit = i * BITS;
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      text.append(LETTERS.charAt(pair >> (16 - BITS - bit % 8) & 31));
    }
    return text.toString();
  }
}
