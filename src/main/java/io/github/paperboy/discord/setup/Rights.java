package io.github.paperboy.discord.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// What a member of a server may do, by Discord's rules: the roles together, then for a channel
/// what it takes and gives to everybody, to the member's roles and to the member, in this order.
/// Pure.
///
/// @param inServer permissions of all the member's roles
/// @param member the member's id
/// @param everybody id of the role that everybody has, which is also the server's
/// @param roles ids of the member's other roles
record Rights(long inServer, String member, String everybody, Set<String> roles) {
  private static final long ALL = -1L;
  private static final long ADMINISTRATOR = 1L << 3;
  private static final long VIEW = 1L << 10;

  /// @param guild with its roles and its owner, as Discord tells them
  /// @param member as Discord tells it
  static Rights of(JsonNode guild, JsonNode member) {
    var id = member.path("user").path("id").asText();
    var everybody = guild.path("id").asText();
    Set<String> roles = new HashSet<>();
    member.path("roles").forEach(role -> roles.add(role.asText()));
    long rights = 0;
    for (var role : guild.path("roles")) {
      var name = role.path("id").asText();
      if (name.equals(everybody) || roles.contains(name)) {
        rights |= role.path("permissions").asLong();
      }
    }
    boolean all = (rights & ADMINISTRATOR) != 0 || guild.path("owner_id").asText().equals(id);
    return new Rights(all ? ALL : rights, id, everybody, Set.copyOf(roles));
  }

  boolean isAdministrator() {
    return (inServer & ADMINISTRATOR) != 0;
  }

  /// Permissions in a channel; none when it cannot be seen.
  long in(JsonNode channel) {
    if (isAdministrator()) {
      return ALL;
    }
    var overwrites = channel.path("permission_overwrites");
    long rights = inServer;
    rights = changed(rights, overwrites, Set.of(everybody));
    rights = changed(rights, overwrites, roles);
    rights = changed(rights, overwrites, Set.of(member));
    return (rights & VIEW) == 0 ? 0 : rights;
  }

  /// What all overwrites for some ids make of the rights: first what they take, then what they
  /// give.
  private static long changed(long rights, JsonNode overwrites, Set<String> ids) {
    long taken = 0;
    long given = 0;
    for (var overwrite : overwrites) {
      if (ids.contains(overwrite.path("id").asText())) {
        taken |= overwrite.path("deny").asLong();
        given |= overwrite.path("allow").asLong();
      }
    }
    return (rights & ~taken) | given;
  }
}
