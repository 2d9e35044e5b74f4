package keepup.app.family;

/// An address as a square that a telephone reads.
public final class QrCode {
  private static final int MARGIN = 2;

  private QrCode() {}

  /// An SVG of the square with the quiet margin round it. It stands beside the address in words and
  /// is left out for screen readers.
  public static String svg(String address) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    int side = code.size + 2 * MARGIN;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
        }
      }
    }
    return """
    <svg class="qr" viewBox="0 0 %d %d" aria-hidden="true" focusable="false"><rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>\
    """
        .formatted(side, side, side, side, path);
  }
}
