/// The curriculum's text files, read into engine types; a fault names file, line and one plain
/// sentence.
@NullMarked
package keepup.content;

import org.jspecify.annotations.NullMarked;
