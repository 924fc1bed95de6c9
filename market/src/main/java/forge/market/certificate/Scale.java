package forge.market.certificate;

/** A typical price and a typical quantity, both positive, that make a residual relative. */
record Scale(double price, double quantity) {}
