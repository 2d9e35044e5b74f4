package keepup.planning;

/// Thrown where a day's locks cannot all be kept.
public final class ClashException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Clash clash;

  ClashException(Clash clash) {
    super("These cannot all hold: " + String.join("; ", clash.statements()) + ".");
    this.clash = clash;
  }

  public Clash clash() {
    return clash;
  }
}
