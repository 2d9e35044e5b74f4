/// Sequences of questions as a teacher makes them, keeps them and hands them out: on a step's page,
/// on paper, on the board, and into the sheet of a keep-up session.
@NullMarked
package keepup.app.worksheet;

import org.jspecify.annotations.NullMarked;
