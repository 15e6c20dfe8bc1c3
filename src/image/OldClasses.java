import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;

/// Brings class files of Java 5 to a newer form, with stack maps. Java archives no class in a cache
/// that is older than Java 6, and loading such classes from the jar costs a third of a second at
/// each start: picocli is compiled for Java 5.
final class OldClasses {
  /// The first version whose classes are archived.
  private static final int JAVA_6 = 50;

  private static final ClassFile CLASSES =
      ClassFile.of(
          StackMapsOption.GENERATE_STACK_MAPS,
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(OldClasses.class.getClassLoader())
                  .orElse(ClassHierarchyResolver.defaultResolver())));

  private OldClasses() {}

  static boolean isOld(byte[] bytes) {
    return bytes.length > 8 && bytes[0] == (byte) 0xCA && version(bytes) < JAVA_6;
  }

  private static int version(byte[] bytes) {
    return (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
  }

  static byte[] renewed(byte[] bytes) {
    var renew =
        ClassTransform.endHandler(builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0));
    return CLASSES.transformClass(
        CLASSES.parse(bytes),
        renew.andThen(ClassTransform.transformingMethodBodies((code, e) -> code.with(e))));
  }
}
