package keepup.planning;

/// Two children who work well together: a session with both brings a little more.
public record Peers(String first, String second) {}
