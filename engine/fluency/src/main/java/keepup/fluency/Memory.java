package keepup.fluency;

/// What the scheduler believes of one fact and one child.
///
/// @param stability in how many days the chance to recall falls to 0.9
/// @param difficulty 1 to 10
/// @param day of the last retrieval, in days since 1970-01-01
public record Memory(double stability, double difficulty, int day) {}
