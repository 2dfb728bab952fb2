import type { PairsThen } from '../signed-pairs/pair.ts';
import type { Work } from '../work.ts';
import type { BalanceOnDay } from './balance.ts';
import { bitRows } from './bit-rows.ts';
import { countTriads } from './count-triads.ts';
import { frustrationOf } from './frustration/frustration.ts';
import { tabulate } from '../signed-pairs/sign-table.ts';

/** Counts the triads of some signed pairs and how far they are from balance. */
export function weighDay({ signed, leftOut }: PairsThen, search: Work): Omit<BalanceOnDay, 'day'> {
	const { actors, whole } = tabulate(signed);
	const { triads } = countTriads(whole, bitRows(whole));
	const balanced = triads.ppp + triads.pnn;
	const all = balanced + triads.ppn + triads.nnn;
	const positive = signed.filter(({ sign }) => sign === '+').length;
	return {
		actors: actors.length,
		positive,
		negative: signed.length - positive,
		leftOut,
		triads,
		share: all === 0 ? undefined : balanced / all,
		frustration: frustrationOf(whole, search)
	};
}
