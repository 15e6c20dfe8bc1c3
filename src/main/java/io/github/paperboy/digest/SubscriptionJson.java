package io.github.paperboy.digest;

import static io.github.paperboy.digest.DigestJson.constant;
import static io.github.paperboy.digest.DigestJson.name;
import static io.github.paperboy.digest.DigestJson.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A subscription, all but its id, as JSON and back, for the store. Keys that this version does not
/// know are ignored on reading.
final class SubscriptionJson {
  private SubscriptionJson() {}

  static String write(Subscription subscription) {
    var json = DigestJson.JSON.createObjectNode();
    json.put("name", subscription.name());
    json.put("owner", subscription.owner());
    json.set("target", TargetJson.write(subscription.target()));
    json.set("timetable", timetable(subscription.timetable()));
    json.set("interests", interests(subscription.interests()));
    json.set("presentation", DigestJson.presentation(subscription.presentation()));
    return json.toString();
  }

  private static ObjectNode timetable(Timetable timetable) {
    var json = DigestJson.JSON.createObjectNode();
    json.put("time", timetable.time().toString());
    json.put("zone", timetable.zone().getId());
    var days = json.putArray("days");
    timetable.days().stream().sorted().forEach(day -> days.add(name(day)));
    if (timetable.quiet() != null) {
      json.put("quiet_from", timetable.quiet().from().toString());
      json.put("quiet_until", timetable.quiet().until().toString());
    }
    return json;
  }

  private static ObjectNode interests(Interests interests) {
    var json = DigestJson.JSON.createObjectNode();
    put(json, "topics", interests.topics());
    put(json, "categories", interests.categories().stream().sorted().toList());
    put(json, "authors", interests.authors().stream().sorted().toList());
    put(json, "organisations", interests.organisations().stream().sorted().toList());
    put(json, "must", interests.must());
    put(json, "must_not", interests.mustNot());
    return json;
  }

  private static void put(ObjectNode json, String key, Collection<String> values) {
    values.forEach(json.putArray(key)::add);
  }

  /// @param text what [#write] gave
  /// @throws IllegalArgumentException if it is something else
  static Subscription read(String id, String text) {
    var json = DigestJson.tree(text);
    return new Subscription(
        id,
        json.path("name").asText(),
        TargetJson.read(json.path("target")),
        readTimetable(json.path("timetable")),
        readInterests(json.path("interests")),
        DigestJson.readPresentation(json.path("presentation")),
        json.path("owner").asText());
  }

  private static Timetable readTimetable(JsonNode json) {
    var days = new HashSet<DayOfWeek>();
    json.path("days").forEach(day -> days.add(DayOfWeek.valueOf(constant(day))));
    return new Timetable(
        LocalTime.parse(json.path("time").asText()),
        ZoneId.of(json.path("zone").asText()),
        days,
        readQuiet(json));
  }

  private static @Nullable QuietHours readQuiet(JsonNode json) {
    return json.has("quiet_from")
        ? new QuietHours(
            LocalTime.parse(json.path("quiet_from").asText()),
            LocalTime.parse(json.path("quiet_until").asText()))
        : null;
  }

  private static Interests readInterests(JsonNode json) {
    return new Interests(
        strings(json.path("topics")),
        Set.copyOf(strings(json.path("categories"))),
        Set.copyOf(strings(json.path("authors"))),
        Set.copyOf(strings(json.path("organisations"))),
        strings(json.path("must")),
        strings(json.path("must_not")));
  }
}
