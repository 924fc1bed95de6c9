package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;

/** What is wanted of a product somewhere and not served, in the product's unit. */
public record Lack(ProductId product, EconomyId economy, PeriodId period, double quantity) {}
