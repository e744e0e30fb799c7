package confnotes.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes: nothing comes from outside but through the options. */
final class RepeatabilityTest {
  @Test
  void onlyCommandsAskForTheTime() {
    DescribedPredicate<JavaCall<?>> now =
        target(owner(resideInAPackage("java.time.."))).and(target(name("now"))).and(noParameters());
    DescribedPredicate<JavaCall<?>> systemClock =
        target(owner(resideInAPackage("java.time.."))).and(target(nameStartingWith("system")));

    noClasses()
        .that()
        .resideOutsideOfPackage("confnotes")
        .should()
        .callMethodWhere(now)
        .orShould()
        .callMethodWhere(systemClock)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(MainClasses.ALL);
  }

  private static DescribedPredicate<JavaCall<?>> noParameters() {
    return target(rawParameterTypes(new String[0]));
  }

  @Test
  void nothingIsLeftToChance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .check(MainClasses.ALL);
  }

  @Test
  void onlyTheDoorToJBakeTouchesTheLocaleOfTheJvm() {
    noClasses()
        .that()
        .resideOutsideOfPackage("confnotes.render.jbake..")
        .should()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "setDefault", TimeZone.class)
        .check(MainClasses.ALL);
  }

  @Test
  void onlyCommandsEndTheJvm() {
    noClasses()
        .that()
        .resideOutsideOfPackages("confnotes", "confnotes.launch")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(MainClasses.ALL);
  }
}
