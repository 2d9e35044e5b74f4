/// What families get: a page for each step that a code on a slip opens, without an account and
/// without a child's name; slips to hand out; a workshop kit for each theme; all texts as a table
/// for translators.
@NullMarked
package keepup.app.family;

import org.jspecify.annotations.NullMarked;
