/// The first minute of a new installation: the school and its first head.
@NullMarked
package keepup.app.setup;

import org.jspecify.annotations.NullMarked;
