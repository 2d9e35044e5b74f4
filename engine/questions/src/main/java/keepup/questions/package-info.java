/// Questions: asked from a kind, its parameters and a seed; read from a teacher's typing; marked.
@NullMarked
package keepup.questions;

import org.jspecify.annotations.NullMarked;
