package keepup.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  @Test
  void features_use_only_what_other_features_offer_and_never_in_a_circle() {
    ApplicationModules.of(KeepUpApplication.class).verify();
  }
}
