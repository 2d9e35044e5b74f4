/// Answers to what each tells, to claims about misconceptions, to needs.
@NullMarked
package keepup.diagnosis;

import org.jspecify.annotations.NullMarked;
