import { admin } from './en/admin';
import { border } from './en/border';
import { market } from './en/market';
import { overview } from './en/overview';
import { prices } from './en/prices';
import { reserve } from './en/reserve';
import { ladder, shell } from './en/shell';

/** Every text of the console, by key. The parts are one a view, so that each is short. */
export const en = { ...shell, ...ladder, ...overview, ...market, ...prices, ...border, ...reserve, ...admin } as const;
