package keepup.cpsat;

/// A group at given prices.
///
/// @param cost what its children and its cheapest station cost more than it brings, in points; 0 or
///   more
record Priced(Group group, double cost) {}
