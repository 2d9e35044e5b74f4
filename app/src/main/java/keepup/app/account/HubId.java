package keepup.app.account;

import java.io.Serializable;
import java.util.UUID;

/// The id of an organisation above schools: a hub, or the national team.
public record HubId(UUID value) implements Serializable {
  @Override
  public String toString() {
    return value.toString();
  }
}
