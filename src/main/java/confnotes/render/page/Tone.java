package confnotes.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The colour of a category: categories that are near share one. */
final class Tone {

  private static final Map<String, String> BY_CATEGORY = new HashMap<>();

  static {
    tone("compute", "compute", "serverless", "runtime", "operating-system", "web-server");
    tone("containers", "containers", "orchestration", "service-mesh");
    tone("storage", "storage", "migration", "hybrid");
    tone("database", "database", "search-engine");
    tone("analytics", "analytics", "data-processing", "streaming");
    tone("intelligence", "ai", "machine-learning", "model", "robotics", "quantum");
    tone("network", "networking", "protocol", "satellite");
    tone("security", "security", "identity", "security-tool", "blockchain");
    tone("developer", "developer-tools", "ci-cd", "build", "testing", "version-control");
    tone("management", "management", "monitoring", "observability", "cost");
    tone("integration", "integration", "messaging", "infrastructure-as-code");
    tone("media", "media", "game");
    tone("devices", "iot", "mobile", "end-user");
    tone("business", "business", "collaboration");
    tone("language", "language", "framework", "library", "frontend", "format");
  }

  private Tone() {}

  /** The {@code tone-…} of the style sheet for a category's key; {@code other} for unknown keys. */
  static String of(String category) {
    return Objects.requireNonNullElse(BY_CATEGORY.get(category), "other");
  }

  private static void tone(String tone, String... categories) {
    List.of(categories).forEach(category -> BY_CATEGORY.put(category, tone));
  }
}
