package forge.app.text;

import forge.market.certificate.Certificate;

/** A certificate as one line. */
public final class CertificateText {

  private CertificateText() {}

  /** Verdict and measures, with the seconds the work took. */
  public static String of(Certificate certificate, double seconds) {
    return of(certificate) + " · " + Figures.seconds(seconds);
  }

  /** Verdict and measures. */
  public static String of(Certificate certificate) {
    var text = new StringBuilder(certificate.passed() ? "passed" : "NOT PASSED");
    text.append(" · residual ").append(Figures.power(certificate.naturalResidual()));
    if (!certificate.passed() && !certificate.worstCondition().isBlank()) {
      text.append(" (").append(certificate.worstCondition()).append(')');
    }
    text.append(" · balance ").append(Figures.power(certificate.balanceGap()));
    text.append(" · gap ").append(Figures.power(certificate.dualityGap()));
    text.append(" · second start ").append(Figures.power(certificate.secondStartDifference()));
    return text.toString();
  }
}
