/// What the head and the school's office see to: everything that is kept of a child, erasing a
/// child, and who saw and changed what.
@NullMarked
package keepup.app.office;

import org.jspecify.annotations.NullMarked;
