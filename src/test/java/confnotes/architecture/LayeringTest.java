package confnotes.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Imports point one way: commands → steps → what the steps share. */
final class LayeringTest {
  /** In the order of the path; none knows another. */
  static final List<String> STEPS =
      List.of("read", "extract", "link", "render", "search", "publish");

  @ParameterizedTest
  @FieldSource("STEPS")
  void aStepKnowsNoOtherStep(String step) {
    noClasses()
        .that(resideInAPackage(tree(step)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(treesOfOthers(step)))
        .allowEmptyShould(true)
        .check(MainClasses.ALL);
  }

  @Test
  void whatStepsShareKnowsNoStep() {
    noClasses()
        .that(resideInAnyPackage("confnotes.."))
        .and()
        .resideOutsideOfPackages(treesOfOthers("confnotes"))
        .and()
        .resideOutsideOfPackage("confnotes")
        .should()
        .dependOnClassesThat(resideInAnyPackage(treesOfOthers("confnotes")))
        .check(MainClasses.ALL);
  }

  @Test
  void onlyCommandsKnowCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackage("confnotes")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("confnotes")
        .check(MainClasses.ALL);
  }

  @Test
  void theModelKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("confnotes.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("confnotes.model..", "java..", "org.jspecify.annotations")
        .check(MainClasses.ALL);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(MainClasses.ALL);
  }

  /** A slice for each package; a package and the one it stands in are two. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass found) {
      return SliceIdentifier.of(found.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private static String[] treesOfOthers(String step) {
    return STEPS.stream()
        .filter(other -> !other.equals(step))
        .map(LayeringTest::tree)
        .toArray(String[]::new);
  }

  private static String tree(String step) {
    return "confnotes." + step + "..";
  }
}
