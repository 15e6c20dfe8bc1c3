package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.watch.Watches;
import java.util.function.Function;

/// What the bot needs for watches; all of it outlives the bot.
///
/// @param watches who watches what
/// @param ask answers a question by quoting, the same way as it will be answered later
/// @param outlet tells, once the bot is connected
public record WatchParts(Watches watches, Function<String, Answer> ask, JdaWatchOutlet outlet) {}
