package keepup.app.workgroup;

/// A way of helping that a group may try, in the words that a trial's protocol asks for.
///
/// @param id stays the same for ever: choices are kept under it
/// @param watch what goes wrong with it
record InterventionModel(
    String id,
    String name,
    String what,
    String who,
    String groupSize,
    String minutes,
    String when,
    String cost,
    String watch) {}
