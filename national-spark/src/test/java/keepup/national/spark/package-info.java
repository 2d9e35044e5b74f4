@org.jspecify.annotations.NullMarked
package keepup.national.spark;
