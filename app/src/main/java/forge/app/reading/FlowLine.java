package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;

/** What goes of one product from one economy to another in a period, in the product's unit. */
public record FlowLine(
    ProductId product, EconomyId from, EconomyId to, PeriodId period, double quantity) {}
