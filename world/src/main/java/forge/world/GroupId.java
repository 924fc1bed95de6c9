package forge.world;

/** Code of a group of economies, such as EU27. */
public record GroupId(String code) implements Comparable<GroupId> {

  public GroupId {
    if (!code.matches("[A-Z][A-Z0-9]{1,11}")) {
      throw new IllegalArgumentException(
          "'" + code + "' is no Group code: capital letters and digits");
    }
  }

  @Override
  public int compareTo(GroupId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
