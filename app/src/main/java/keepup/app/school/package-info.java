/// The classes of a school and the children in them.
@NullMarked
package keepup.app.school;

import org.jspecify.annotations.NullMarked;
