import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Files a report with nothing but the JDK (17 or later): java FileReport.java REPORT.json
 *
 * MINGJIAN_URL and MINGJIAN_TOKEN say where and as whom. The report is put into the request as it stands in the file,
 * so that no JSON library is needed. Ends with 0 when it was filed, else prints the answer and ends with 1.
 */
public class FileReport {
  private static final String MUTATION =
      "mutation File($input: FileReportInput!) { fileReport(input: $input) { __typename "
          + "... on Problem { code message } ... on ReportFiled { receipt { version sha256 chainHead } } } }";

  public static void main(String[] arguments) throws Exception {
    String server = System.getenv().getOrDefault("MINGJIAN_URL", "http://127.0.0.1:4000");
    byte[] file = Files.readAllBytes(Path.of(arguments[0]));
    // The key names this body: after a lost answer the same is sent again and is filed once.
    String key = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)).substring(0, 40);
    String body =
        "{\"query\":\"" + MUTATION + "\",\"variables\":{\"input\":{\"basedOn\":0,\"idempotencyKey\":\"" + key
            + "\",\"report\":" + new String(file, StandardCharsets.UTF_8) + "}}}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/graphql"))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + System.getenv("MINGJIAN_TOKEN"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(answer.body());
    System.exit(answer.body().contains("\"__typename\":\"ReportFiled\"") ? 0 : 1);
  }
}
