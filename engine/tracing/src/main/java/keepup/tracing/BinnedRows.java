package keepup.tracing;

/// Rows of binned features, eight features to a `long`, so that a row's share of a block is read at
/// once.
final class BinnedRows {
  static final int BLOCK = 8;

  private final int rows;
  private final int features;
  private final long[][] blocks;

  BinnedRows(int rows, int features) {
    this.rows = rows;
    this.features = features;
    blocks = new long[(features + BLOCK - 1) / BLOCK][rows];
  }

  void set(int row, int place, int bin) {
    blocks[place / BLOCK][row] |= (long) bin << (8 * (place % BLOCK));
  }

  int bin(int row, int place) {
    return (int) (blocks[place >>> 3][row] >>> ((place & 7) << 3)) & 0xff;
  }

  int rows() {
    return rows;
  }

  int features() {
    return features;
  }

  int blocks() {
    return blocks.length;
  }

  long[] block(int block) {
    return blocks[block];
  }
}
