package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchTest {

  @Test
  void arguments_come_before_the_environment() {
    var launch =
        Launch.read(
            List.of("--port", "9000", "--demo"),
            Map.of("KEEPUP_PORT", "1", "KEEPUP_DATA", "/srv/x"));

    assertThat(launch).isEqualTo(new Launch(9000, Path.of("/srv/x"), true));
  }

  @Test
  void what_is_not_understood_is_said_in_a_sentence() {
    assertThatThrownBy(() -> Launch.read(List.of("--prot"), Map.of()))
        .hasMessageContaining("\"--prot\" is not something serve understands.")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Launch.read(List.of("--port", "many"), Map.of()))
        .hasMessageContaining("\"many\" is not a port.");
    assertThatThrownBy(() -> Launch.read(List.of("--data"), Map.of()))
        .hasMessageContaining("--data needs a value after it.");
  }

  @Test
  void a_port_in_use_is_noticed_before_anything_starts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var launch = new Launch(taken.getLocalPort(), Path.of("target"), false);
      assertThatThrownBy(launch::requireFreePort)
          .hasMessageContaining("is in use.")
          .hasMessageContaining("--port");
    }
  }
}
