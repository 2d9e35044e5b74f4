/// Practice of number facts: on a device handed over to a child, with or without a connection; the
/// child's own grid to colour in; what a class knows and what to teach tomorrow; and a starter for
/// the class each day. Nothing here is timed, scored or ranked.
@NullMarked
package keepup.app.fluency;

import org.jspecify.annotations.NullMarked;
