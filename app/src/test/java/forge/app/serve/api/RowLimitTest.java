package forge.app.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.app.serve.jobs.Work;
import forge.app.serve.web.Code;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Tables that unfold to more rows than are read. */
final class RowLimitTest {

  private static Work.Outcome read(long done, OptionalLong of) throws Exception {
    return RowLimit.within(
        limit -> {
          limit.check(done, of);
          return new Work.Outcome.Done("{}");
        });
  }

  @Test
  void aTableThatSaysItHasTooManyRowsIsRefusedBeforeTheyAreRead() throws Exception {
    assertThat(read(0, OptionalLong.of(RowLimit.MOST_ROWS + 1)))
        .isInstanceOfSatisfying(
            Work.Outcome.Refused.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo(Code.TOO_LARGE);
              assertThat(refused.refusal().problems().getFirst().rule())
                  .isEqualTo("a table has at most 20,000,000 rows");
            });
  }

  @Test
  void aTableThatDoesNotSayIsRefusedWhenTheyWereCounted() throws Exception {
    assertThat(read(RowLimit.MOST_ROWS + 1, OptionalLong.empty()))
        .isInstanceOf(Work.Outcome.Refused.class);
    assertThat(read(RowLimit.MOST_ROWS, OptionalLong.of(RowLimit.MOST_ROWS)))
        .isEqualTo(new Work.Outcome.Done("{}"));
  }

  @Test
  void anotherFailureStaysOne() {
    assertThatThrownBy(
            () ->
                RowLimit.within(
                    _ -> {
                      throw new IllegalStateException("defect");
                    }))
        .hasMessage("defect");
  }
}
