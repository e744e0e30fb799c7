package confnotes.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each library keeps to one room, so that it can be changed, or replaced, behind one door. */
final class ForeignLibrariesTest {
  static final List<Room> ROOMS =
      List.of(
          new Room("org.jbake..", "confnotes.render.jbake.."),
          new Room("freemarker..", "confnotes.render.jbake.."),
          new Room("org.apache.commons..", "confnotes.render.jbake.."),
          new Room("com.vladsch.flexmark..", "confnotes.read.markdown.."),
          new Room("org.yaml.snakeyaml..", "confnotes.data.."),
          new Room("org.tomlj..", "confnotes.data..", "confnotes.read.frontmatter.."),
          new Room("com.fasterxml.jackson..", "confnotes.data..", "confnotes.read.frontmatter.."),
          new Room("org.jsoup..", "confnotes.read..", "confnotes.publish.."));

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aLibraryIsKnownInItsRoomsOnly(Room room) {
    noClasses()
        .that()
        .resideOutsideOfPackages(room.packages())
        .should()
        .dependOnClassesThat(resideInAnyPackage(room.library()))
        .check(MainClasses.ALL);
  }

  @Test
  void noOtherLibraryIsUsed() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(knownPackages()))
        .check(MainClasses.ALL);
  }

  private static String[] knownPackages() {
    return Stream.concat(
            Stream.of(
                "confnotes..", "java..", "com.sun.net.httpserver", "org.jspecify.annotations"),
            ROOMS.stream().map(Room::library))
        .toArray(String[]::new);
  }

  /**
   * Where a library may be used.
   *
   * @param library its packages
   * @param packages those of ours that may know it
   */
  @SuppressWarnings("ArrayRecordComponent") // the form ArchUnit takes; never compared
  record Room(String library, String... packages) {
    @Override
    public String toString() {
      return library;
    }
  }
}
