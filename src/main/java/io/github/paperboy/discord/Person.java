package io.github.paperboy.discord;

/// Who does something. Names are never taken.
///
/// @param id Discord's id, never stored: see [UserKeys]
/// @param managesServer whether they may manage the server they are in
/// @param locale their language as Discord writes it, such as `en-US`
record Person(long id, boolean managesServer, String locale) {}
