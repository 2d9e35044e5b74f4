package keepup.diagnosis;

import keepup.misconceptions.Misconception;

/// A misconception that gives exactly the answer that a pupil gave, and how probable it is as the
/// reason.
public record Explanation(Misconception misconception, double probability) {}
