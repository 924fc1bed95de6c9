package forge.reserve.participant;

import java.time.LocalDate;

/**
 * A participant is in default: so much was not replenished by the day it was due.
 *
 * @param since the day after it was due
 * @param cured whether it was replenished later
 */
public record DefaultEvent(Obligation obligation, long grams, LocalDate since, boolean cured) {}
