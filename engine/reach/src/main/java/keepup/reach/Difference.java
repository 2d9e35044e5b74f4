package keepup.reach;

/// From the schools that were ever reached to those of today: `ever - closed + split - merged` is
/// `today`.
///
/// @param ever schools ever reached
/// @param closed of these, closed with nothing open that carries on, or not in the register
/// @param split how many more schools splits made of them
/// @param merged how many fewer schools mergers made of them
/// @param today schools open today that were reached, or carry on from one that was
public record Difference(int ever, int closed, int split, int merged, int today) {}
