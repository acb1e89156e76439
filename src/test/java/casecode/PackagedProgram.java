package casecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run in a folder that is the test's own. */
abstract class PackagedProgram {

  static final Path PROGRAM = Path.of(System.getProperty("casecode.program"));

  @TempDir Path folder;

  record Ended(int exit, String out, String err) {}

  /** No test leaves an archive behind in the folder of whoever runs it. */
  final Map<String, String> environment = new HashMap<>(Map.of("CASECODE_NO_ARCHIVE", "1"));

  final Ended run(String in, String... command) throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("in"), in);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input.toFile())
            .redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CASECODE_"));
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    return new Ended(exit, Files.readString(out), Files.readString(err));
  }

  static String program() {
    return PROGRAM.resolve("bin/casecode").toString();
  }
}
