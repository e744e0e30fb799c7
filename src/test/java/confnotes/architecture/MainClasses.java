package confnotes.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes of {@code src/main/java}, without tests; read once, which takes seconds. */
final class MainClasses {
  static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target/classes"));

  private MainClasses() {}
}
