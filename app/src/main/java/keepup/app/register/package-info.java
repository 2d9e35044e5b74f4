/// Reading a class register as a school's information system exports it, and taking it in whole or
/// not at all.
@NullMarked
package keepup.app.register;

import org.jspecify.annotations.NullMarked;
