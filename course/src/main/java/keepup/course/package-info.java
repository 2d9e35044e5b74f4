/// A course as text files: days, sessions, readings, tasks done in school, reflections; read and
/// checked, and made into slides, handouts and the trainer's notes.
@NullMarked
package keepup.course;

import org.jspecify.annotations.NullMarked;
