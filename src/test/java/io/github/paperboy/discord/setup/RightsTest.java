package io.github.paperboy.discord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/// Discord's rules for permissions, case by case.
class RightsTest {
  private static final long VIEW = 1 << 10;
  private static final long SEND = 1 << 11;
  private static final long ADMINISTRATOR = 1 << 3;

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /// A member 7 with the role 2 in the server 1 of somebody else.
  private static Rights member(long everybody, long role) {
    var guild =
        "{'id': '1', 'owner_id': '9', 'roles': [{'id': '1', 'permissions': '%d'},"
                .formatted(everybody)
            + "{'id': '2', 'permissions': '%d'}, {'id': '3', 'permissions': '-1'}]}"
                .formatted(role);
    return Rights.of(json(guild), json("{'user': {'id': '7'}, 'roles': ['2']}"));
  }

  private static JsonNode channel(String... overwrites) {
    return json("{'permission_overwrites': [%s]}".formatted(String.join(",", overwrites)));
  }

  private static String overwrite(int id, long deny, long allow) {
    return "{'id': '%d', 'deny': '%d', 'allow': '%d'}".formatted(id, deny, allow);
  }

  @Test
  void rolesAddUpAndOthersRolesDoNotCount() {
    assertThat(member(VIEW, SEND).inServer()).isEqualTo(VIEW | SEND);
  }

  @Test
  void theOwnerAndAdministratorsMayEverything() {
    assertThat(member(0, ADMINISTRATOR).in(channel(overwrite(1, VIEW, 0)))).isEqualTo(-1);
    var guild = json("{'id': '1', 'owner_id': '7', 'roles': []}");
    assertThat(Rights.of(guild, json("{'user': {'id': '7'}}")).in(channel())).isEqualTo(-1);
  }

  @Test
  void aRoleGetsBackWhatIsTakenFromEverybody() {
    var rights = member(VIEW | SEND, 0);
    assertThat(rights.in(channel(overwrite(1, SEND, 0)))).isEqualTo(VIEW);
    assertThat(rights.in(channel(overwrite(2, 0, SEND), overwrite(1, SEND, 0))))
        .isEqualTo(VIEW | SEND);
    assertThat(rights.in(channel(overwrite(3, SEND, 0)))).isEqualTo(VIEW | SEND);
  }

  @Test
  void theMembersOwnOverwriteCountsLast() {
    var rights = member(VIEW, 0);
    assertThat(rights.in(channel(overwrite(7, 0, SEND), overwrite(2, SEND, 0))))
        .isEqualTo(VIEW | SEND);
    assertThat(rights.in(channel(overwrite(2, 0, SEND), overwrite(7, SEND, 0)))).isEqualTo(VIEW);
  }

  @Test
  void whatCannotBeSeenAllowsNothing() {
    assertThat(member(VIEW | SEND, 0).in(channel(overwrite(1, VIEW, 0)))).isZero();
  }
}
