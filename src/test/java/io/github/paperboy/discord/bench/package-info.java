/// What the bot takes under load, measured on a Discord on loopback: programs that print figures,
/// run by name and not with the tests. The bot is a process of its own, started as people start it.
@NullMarked
package io.github.paperboy.discord.bench;

import org.jspecify.annotations.NullMarked;
