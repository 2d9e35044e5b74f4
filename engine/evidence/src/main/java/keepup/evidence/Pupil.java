package keepup.evidence;

/// One child of a trial, by numbers alone.
///
/// @param treated whether the child was meant to get the intervention, got or not
/// @param outcome NaN where it is missing
/// @param baseline NaN where it is missing
/// @param cluster class or school; `""` where pupils stand alone
public record Pupil(boolean treated, double outcome, double baseline, String cluster) {}
