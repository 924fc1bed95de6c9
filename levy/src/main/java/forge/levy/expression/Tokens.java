package forge.levy.expression;

import forge.kernel.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of a duty sentence, read one after the other. */
final class Tokens {

  /** What a sentence may hold; anything else is a sign that nobody knows. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:([0-9]+(?:\\.[0-9]+)?)|([A-Za-z][A-Za-z0-9_]*(?:[-.\u00b7][A-Za-z0-9_]+)*)|(<=|>=|[-+*/%(),:<>])|(\\S))");

  /** Kinds of token. */
  enum Kind {
    NUMBER(1),
    WORD(2),
    SIGN(3),
    STRAY(4),
    END(0);

    private final int group;

    Kind(int group) {
      this.group = group;
    }
  }

  /** One token and where it begins, counted from one. */
  record Token(Kind kind, String text, int at) {}

  /** A sentence that says nothing more. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final String found;
    private final String advice;

    Fault(Token token, String rule, String advice) {
      super(rule, null, false, false);
      this.found =
          token.kind() == Kind.END
              ? "the end of the sentence"
              : "'" + token.text() + "' at character " + token.at();
      this.advice = advice;
    }

    String found() {
      return found;
    }

    String advice() {
      return advice;
    }
  }

  private final List<Token> tokens = new ArrayList<>();
  private int next;

  Tokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end)) {
      Kind kind = kind(matcher);
      int group = kind.group;
      tokens.add(new Token(kind, matcher.group(group), matcher.start(group) + 1));
      end = matcher.end();
    }
    tokens.add(new Token(Kind.END, "", text.length() + 1));
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : List.of(Kind.NUMBER, Kind.WORD, Kind.SIGN)) {
      if (matcher.group(kind.group) != null) {
        return kind;
      }
    }
    return Kind.STRAY;
  }

  Token peek() {
    return tokens.get(next);
  }

  /** The token after the next. */
  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  /** Whether the next is this sign or word. */
  boolean at(String text) {
    Token token = peek();
    return (token.kind() == Kind.SIGN || token.kind() == Kind.WORD) && token.text().equals(text);
  }

  /** Takes this sign or word if it is the next. */
  boolean takeIf(String text) {
    boolean here = at(text);
    if (here) {
      take();
    }
    return here;
  }

  void need(String text) throws Fault {
    if (!takeIf(text)) {
      throw new Fault(peek(), "'" + text + "' is wanted here", "");
    }
  }

  String word(String what) throws Fault {
    if (peek().kind() != Kind.WORD) {
      throw new Fault(peek(), what + " is wanted here", "");
    }
    return take().text();
  }

  /** A substance in parentheses; its name may have several words. */
  Basis substance() throws Fault {
    need("(");
    var name = new StringBuilder(word("a substance"));
    while (peek().kind() == Kind.WORD) {
      name.append(' ').append(take().text());
    }
    need(")");
    return new Basis(name.toString());
  }

  String number(String what) throws Fault {
    String sign = at("-") && peekSecond().kind() == Kind.NUMBER ? take().text() : "";
    if (peek().kind() != Kind.NUMBER) {
      throw new Fault(peek(), what + " is wanted here", "");
    }
    return sign + take().text();
  }
}
