package casecode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cases and expectations in files. */
public final class Cases {

  public static final ObjectMapper JSON = new ObjectMapper();

  private Cases() {}

  /** The objects of a file with one a line, from the test resources. */
  public static List<JsonNode> lines(String name) {
    try {
      List<JsonNode> cases = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of("src/test/resources/cases/" + name))) {
        cases.add(JSON.readTree(line));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + text, e);
    }
  }

  /** The lines of an answer, as {@code 95885-59 x1}. */
  public static List<String> coded(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : answer.get("lines")) {
      StringBuilder text = new StringBuilder(line.get("code").asText());
      line.get("modifiers").forEach(modifier -> text.append('-').append(modifier.asText()));
      lines.add(text + " x" + line.get("units").asInt());
    }
    return lines;
  }

  public static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
