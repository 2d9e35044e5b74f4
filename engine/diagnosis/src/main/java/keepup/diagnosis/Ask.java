package keepup.diagnosis;

/// The next question of an adaptive diagnosis.
///
/// @param id names the question for ever: `@` with the step and the seed it is asked with
/// @param placed the question, its step and what misconceptions make of it
/// @param why one plain sentence for the adult: why this question now
public record Ask(String id, PlacedQuestion placed, String why) {}
