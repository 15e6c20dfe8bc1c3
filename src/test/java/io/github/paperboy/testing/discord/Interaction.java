package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One interaction a person began, and what came of it. Tests wait on it; the fake's routes write
/// to it.
public final class Interaction {
  static final int MESSAGE = 4;
  static final int DEFERRED = 5;
  static final int DEFERRED_UPDATE = 6;
  static final int UPDATE = 7;
  static final int CHOICES = 8;
  static final int FORM = 9;

  private static final long LOOK_MILLIS = 50;

  /// Counted in looks, so that time in which the whole process stood still does not count.
  private static final int LOOKS = 600;

  final long id;
  final String token;
  final long channel;
  final long startedMillis;
  private long startedNanos;
  private int acknowledged;
  private boolean ephemeral;
  private long acknowledgedNanos;
  private @Nullable ObjectNode original;
  private @Nullable ObjectNode pressed;
  private @Nullable JsonNode data;
  private final List<ObjectNode> followUps = new ArrayList<>();
  private int edits;
  private long late;

  Interaction(long id, String token, long channel, long startedMillis) {
    this.id = id;
    this.token = token;
    this.channel = channel;
    this.startedMillis = startedMillis;
  }

  /// The bot acknowledged it too late.
  synchronized void late(long millis) {
    late = millis;
    notifyAll();
  }

  synchronized int acknowledged() {
    return acknowledged;
  }

  /// It is written to the gateway from now on.
  synchronized void dispatched() {
    startedNanos = System.nanoTime();
  }

  /// @param kind the callback's type
  /// @param about the callback's data
  /// @param received when the request came, in the machine's nanoseconds
  synchronized void acknowledge(
      int kind, JsonNode about, @Nullable ObjectNode message, long received) {
    acknowledgedNanos = received;
    ephemeral = (about.path("flags").asInt() & 1 << 6) != 0;
    data = about;
    original = kind == DEFERRED_UPDATE || kind == UPDATE ? pressed : message;
    acknowledged = kind;
    notifyAll();
  }

  /// The message whose button was pressed is what an update changes.
  synchronized void pressedOn(ObjectNode message) {
    pressed = message;
  }

  synchronized boolean ephemeral() {
    return ephemeral;
  }

  synchronized @Nullable ObjectNode original() {
    return original;
  }

  synchronized void replaced(ObjectNode message) {
    original = message;
    edits++;
    notifyAll();
  }

  synchronized void followed(ObjectNode message) {
    followUps.add(message);
    notifyAll();
  }

  /// How often the first message was edited.
  public synchronized int edits() {
    return edits;
  }

  public synchronized List<ObjectNode> followUps() {
    return List.copyOf(followUps);
  }

  /// How long the bot took to acknowledge: from before the event was written until the callback's
  /// request had come.
  public synchronized Duration acknowledgedAfter() {
    return Duration.ofNanos(acknowledgedNanos - startedNanos);
  }

  /// What the person sees of it now, as text; empty when nothing but that the bot is at it.
  public synchronized String shown() {
    if (acknowledged == CHOICES || acknowledged == FORM) {
      return String.valueOf(data);
    }
    var message = answer();
    if (message != null) {
      return MessageText.of(message);
    }
    return followUps.isEmpty() ? "" : MessageText.of(followUps.getLast());
  }

  /// The first message; none while it is only the one whose button was pressed.
  private @Nullable ObjectNode answer() {
    return acknowledged == DEFERRED_UPDATE && edits == 0 ? null : original;
  }

  public synchronized boolean isAcknowledged() {
    return acknowledged != 0;
  }

  /// Whether only the person who asked sees the answer.
  public boolean isPrivate() {
    await(() -> acknowledged != 0, "an acknowledgement");
    return ephemeral();
  }

  /// The first message once it reads like this.
  public ObjectNode awaitMessage(Predicate<String> reads) {
    await(
        () -> {
          var message = answer();
          return message != null && reads.test(MessageText.of(message));
        },
        "the answer");
    return java.util.Objects.requireNonNull(original());
  }

  /// The first message once it holds a text.
  public ObjectNode awaitMessage(String text) {
    return awaitMessage(read -> read.contains(text));
  }

  /// The next message after the first.
  public ObjectNode awaitFollowUp() {
    await(() -> !followUps.isEmpty(), "a follow-up");
    return followUps().getFirst();
  }

  /// The form that was opened, with the message whose button opened it.
  public JsonNode awaitForm() {
    await(() -> acknowledged == FORM, "a form");
    var form = (ObjectNode) java.util.Objects.requireNonNull(data).deepCopy();
    return pressed == null ? form : form.set("message", pressed);
  }

  /// The names of the choices that were offered.
  public List<String> awaitChoices() {
    await(() -> acknowledged == CHOICES, "choices");
    List<String> names = new ArrayList<>();
    java.util.Objects.requireNonNull(data)
        .path("choices")
        .forEach(choice -> names.add(choice.path("name").asText()));
    return names;
  }

  /// Waits for an acknowledgement of any kind.
  public void awaitAcknowledged() {
    await(() -> acknowledged != 0, "an acknowledgement");
  }

  private interface Condition {
    boolean holds();
  }

  private synchronized void await(Condition condition, String what) {
    try {
      for (int look = 0; !condition.holds(); look++) {
        if (look > LOOKS || isTooLate()) {
          throw new AssertionError("waited in vain for " + what + "; so far: " + soFar());
        }
        wait(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + what, e);
    }
  }

  /// Nothing can come of it any more.
  private boolean isTooLate() {
    return late > 0 && acknowledged == 0;
  }

  private String soFar() {
    if (isTooLate()) {
      return "an acknowledgement after %d ms, too late".formatted(late);
    }
    var text = original == null ? "no message" : MessageText.of(original);
    return "callback %d, %s, %d follow-ups".formatted(acknowledged, text, followUps.size());
  }
}
