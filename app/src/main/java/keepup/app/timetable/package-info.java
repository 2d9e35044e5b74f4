/// When the school is open, at which times of the day keep-up sessions may run, and who may take
/// them where.
@NullMarked
package keepup.app.timetable;

import org.jspecify.annotations.NullMarked;
