/// The adults of the school: who is here, what they are, and which classes they are with.
@NullMarked
package keepup.app.staff;

import org.jspecify.annotations.NullMarked;
