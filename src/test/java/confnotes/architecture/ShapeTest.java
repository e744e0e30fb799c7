package confnotes.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What each class and package is like. */
final class ShapeTest {
  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        MainClasses.ALL.getPackage("confnotes").getSubpackagesInTree().stream()
            .filter(found -> !found.getClasses().isEmpty())
            .filter(Predicate.not(ShapeTest::isNullMarked))
            .map(JavaPackage::getName)
            .toList();

    assertThat(unmarked).as("packages without a package-info that is @NullMarked").isEmpty();
  }

  private static boolean isNullMarked(JavaPackage found) {
    return found
        .tryGetPackageInfo()
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }

  @Test
  void namesSayWhatAClassIs() {
    classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)").check(MainClasses.ALL);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(MainClasses.ALL);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(MainClasses.ALL);
  }
}
