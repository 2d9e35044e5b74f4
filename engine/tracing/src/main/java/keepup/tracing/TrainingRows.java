package keepup.tracing;

/// What the trees learn from: a row for every answer.
final class TrainingRows {
  private final BinnedRows binned;
  private final Bins bins;
  private final int[] places;
  private final boolean[] rights;
  private final byte[] groups;

  /// @param places where each feature stands among the binned ones
  /// @param rights whether the answer was right
  /// @param groups the group of the learner
  TrainingRows(BinnedRows binned, Bins bins, int[] places, boolean[] rights, byte[] groups) {
    this.binned = binned;
    this.bins = bins;
    this.places = places;
    this.rights = rights;
    this.groups = groups;
  }

  BinnedRows binned() {
    return binned;
  }

  Bins bins() {
    return bins;
  }

  /// The feature that stands at each place of the binned rows; 0 where none does.
  int[] featuresByPlace() {
    int[] features = new int[binned.blocks() * BinnedRows.BLOCK];
    for (int feature = 0; feature < places.length; feature++) {
      features[places[feature]] = feature;
    }
    return features;
  }

  int size() {
    return rights.length;
  }

  boolean[] rights() {
    return rights;
  }

  int group(int row) {
    return groups[row];
  }
}
