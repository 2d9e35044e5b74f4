package keepup.pictures;

/// How wide a picture has to stay for its text to be read on a telephone.
final class Telephone {
  /// What a child can read, in pixels.
  private static final int READABLE = 11;

  /// What a narrow telephone has room for.
  private static final int ROOM = 280;

  private static final int STEP = 20;

  private Telephone() {}

  /// Says of a picture whose text would be too small there how many pixels wide it has to stay, as
  /// a class for a page's style sheet: `least-360`. Such a picture is scrolled instead.
  static String attribute(int width, int smallestText) {
    int least = Math.ceilDiv(width * READABLE, smallestText);
    return least <= ROOM ? "" : " class=\"least-" + Math.ceilDiv(least, STEP) * STEP + "\"";
  }
}
