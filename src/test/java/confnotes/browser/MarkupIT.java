package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say about any page. */
@InChromium
final class MarkupIT {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void checkerIsSilent(BuiltSite site) throws Exception {
    Findings findings = new Findings();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    validator.setUpMainSchema(SCHEMA, findings);
    validator.setUpValidatorAndParsers(findings, false, false);
    for (Path file : site.htmlFiles()) {
      InputSource source = new InputSource(new StringReader(site.read(file)));
      source.setSystemId(site.at(site.folder().relativize(file).toString()));
      validator.checkHtmlInputSource(source);
    }
    assertThat(findings.all).isEmpty();
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException finding) {
      all.add(
          "%s:%d:%d %s"
              .formatted(
                  finding.getSystemId(),
                  finding.getLineNumber(),
                  finding.getColumnNumber(),
                  finding.getMessage()));
    }

    @Override
    public void error(SAXParseException finding) {
      warning(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      warning(finding);
    }
  }
}
