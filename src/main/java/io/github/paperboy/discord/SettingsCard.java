package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Button;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.discord.card.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A page of a server's settings as they are now.
///
/// @param rules of servers
/// @param defaults of digests
/// @param models names of the language models that may be asked
record SettingsCard(ServerRules rules, DigestDefaults defaults, List<String> models) {
  /// @param note what just went wrong, already escaped; empty for nothing
  Card of(Spot spot, SettingsPage page, String note) {
    var values = rules.of(spot.server());
    List<Block> blocks = new ArrayList<>();
    if (!note.isEmpty()) {
      blocks.add(new Block.Text(note));
    }
    blocks.add(new Block.Text("**Settings of this server** · " + page.title()));
    for (var setting : page.settings(models)) {
      var set = values.getOrDefault(setting.name(), "");
      blocks.add(new Block.Text(setting.hint() + unknown(setting, set)));
      blocks.add(setting.shown(set));
    }
    switch (page) {
      case ANSWERS, LIMITS -> {}
      case CHANNELS -> blocks.addAll(places(spot));
      case DIGESTS -> blocks.addAll(times(spot));
    }
    blocks.add(tabs(page));
    return new Card(blocks, Accent.PLAIN);
  }

  /// Of what was chosen once and can no longer be.
  private static String unknown(ServerSetting setting, String set) {
    return set.isEmpty() || setting.takes(set)
        ? ""
        : "\n-# ⚠ **%s** was chosen and is not set up any more; until you choose, answers are quoted"
            .formatted(Markdown.line(set, 60));
  }

  private List<Block> places(Spot spot) {
    var channels = rules.channels(spot.server());
    var where =
        channels.isEmpty()
            ? "Mentions are answered in every channel I can see."
            : "Mentions are answered only in "
                + channels.stream()
                    .sorted()
                    .limit(50)
                    .map(id -> "<#" + Long.toUnsignedString(id) + ">")
                    .collect(Collectors.joining(", "))
                + ".";
    return List.of(
        new Block.Text(where),
        new Block.Row(
            List.of(
                Button.plain("here:add", "Answer in this channel"),
                Button.plain("here:remove", "Not in this channel"),
                Button.plain("here:all", "Answer everywhere"))));
  }

  private List<Block> times(Spot spot) {
    return List.of(
        new Block.Text("They are sent " + Markdown.line(defaults.words(spot), 200) + "."),
        new Block.Row(List.of(Button.plain("settime:", "Time …"))));
  }

  private static Block tabs(SettingsPage now) {
    List<Button> tabs =
        Arrays.stream(SettingsPage.values())
            .map(page -> {
              var id = "setpage:" + page.key();
              return page == now ? Button.main(id, page.title()) : Button.plain(id, page.title());
            })
            .toList();
    return new Block.Row(tabs);
  }
}
