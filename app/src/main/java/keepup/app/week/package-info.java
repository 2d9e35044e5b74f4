/// The week of a class and the term of a school: who got how much of whose time, what is not
/// getting better, what is hard for half a class, and what came of the sessions.
@NullMarked
package keepup.app.week;

import org.jspecify.annotations.NullMarked;
