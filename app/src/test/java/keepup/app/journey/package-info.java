@org.jspecify.annotations.NullMarked
package keepup.app.journey;
