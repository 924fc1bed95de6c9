package forge.world;

/** Code of a process, such as sep-mt-weld. */
public record ProcessId(String code) implements Comparable<ProcessId> {

  public ProcessId {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "'" + code + "' is no Process code: small letters, digits and hyphens");
    }
  }

  @Override
  public int compareTo(ProcessId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
