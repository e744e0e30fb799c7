package confnotes.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The client's own modules, run inside the JVM over an index in a folder. */
final class SearchClient implements AutoCloseable {
  private static final String GLUE =
      """
      import { Searcher } from "%s";
      const bytes = (buffer) => new Uint8Array(new ArrayBuffer(buffer));
      export async function run(read, inflate, work, done) {
        try {
          const load = async (file) => bytes(read(file));
          const unpack = async (packed) => bytes(inflate(packed));
          const searcher = await Searcher.open(load, unpack);
          done(await work(searcher));
        } catch (error) {
          done("error " + error + "\\n" + error.stack);
        }
      }
      export async function urls(searcher, query) {
        const answer = await searcher.search(query);
        const urls = [];
        while (answer.hasMore) urls.push(...(await answer.next()).map(({ document }) => document.url));
        return urls.join(" ");
      }
      export const asked = (query) => (searcher) => urls(searcher, query);
      export async function show(searcher, query) {
        const answer = await searcher.search(query);
        const [first] = await answer.next();
        const text = (pieces) => pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join("");
        return first ? `${text(first.title)} | ${text(first.excerpt)}` : "";
      }
      export const shown = (query) => (searcher) => show(searcher, query);
      export const faceted = (query, facet, value) => async (searcher) => {
        const answer = await searcher.search(query);
        const counts = [...(await answer.facets())[facet]].map(([text, count]) => `${text}=${count}`).join(" ");
        const rest = await answer.narrowedTo({ [facet]: value });
        return `${counts} | ${(await rest.next()).map(({ document }) => document.url).join(" ")}`;
      };
      """;

  private final Path folder;
  private final Context context;
  private final Value module;
  private int filesRead;

  SearchClient(Path folder) {
    this.folder = folder;
    this.context =
        Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .allowIO(IOAccess.ALL)
            .allowAllAccess(true)
            .option("js.esm-eval-returns-exports", "true")
            .option("js.text-encoding", "true")
            .build();
    Path entry = Path.of("assets/js/search/searcher.js").toAbsolutePath();
    this.module = context.eval(module(GLUE.formatted(entry)));
  }

  private static Source module(String code) {
    return Source.newBuilder("js", code, "glue.mjs")
        .mimeType("application/javascript+module")
        .buildLiteral();
  }

  /** Addresses of all results, best first. */
  List<String> urls(String query) {
    return List.of(run(module.getMember("asked").execute(query)).split(" "));
  }

  /** Title and excerpt of the first result, what is marked in brackets. */
  String first(String query) {
    return run(module.getMember("shown").execute(query));
  }

  /** Counts of a facet's values, and what is left with one of them. */
  String faceted(String query, String facet, String value) {
    return run(module.getMember("faceted").execute(query, facet, value));
  }

  int filesRead() {
    return filesRead;
  }

  private String run(Value work) {
    List<String> results = new ArrayList<>();
    ProxyExecutable read = arguments -> read(arguments[0].asString());
    ProxyExecutable inflate = arguments -> inflate(arguments[0]);
    ProxyExecutable done = arguments -> results.add(arguments[0].asString());
    module.getMember("run").execute(read, inflate, work, done);
    if (results.isEmpty() || results.get(0).startsWith("error")) {
      throw new AssertionError("the client failed: " + results);
    }
    return results.get(0);
  }

  private ByteBuffer read(String file) {
    filesRead++;
    try {
      return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer inflate(Value packed) {
    byte[] input = new byte[(int) packed.getArraySize()];
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) packed.getArrayElement(i).asInt();
    }
    Inflater inflater = new Inflater(true);
    inflater.setInput(input);
    byte[] output = new byte[1 << 20];
    try {
      return ByteBuffer.wrap(output, 0, inflater.inflate(output)).slice();
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }

  @Override
  public void close() {
    context.close(true);
  }
}
