import { formatDay } from '#lib/facts/model/partial-date.ts';
import type { BalanceAnswer, BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { Cell, SeriesTable } from '../series-table.ts';

const COLUMNS: readonly { readonly name: string; readonly read: (on: BalanceOnDay) => Cell }[] = [
	{ name: 'day', read: ({ day }) => formatDay(day) },
	{ name: 'actors', read: ({ actors }) => actors },
	{ name: 'positive pairs', read: ({ positive }) => positive },
	{ name: 'negative pairs', read: ({ negative }) => negative },
	{ name: 'triads + + +', read: ({ triads }) => triads.ppp },
	{ name: 'triads + + −', read: ({ triads }) => triads.ppn },
	{ name: 'triads + − −', read: ({ triads }) => triads.pnn },
	{ name: 'triads − − −', read: ({ triads }) => triads.nnn },
	{
		name: 'balanced share',
		read: ({ share }) => (share === undefined ? undefined : Number(share.toFixed(4)))
	},
	{ name: 'frustration at least', read: ({ frustration }) => frustration.lower },
	{ name: 'frustration at most', read: ({ frustration }) => frustration.upper },
	{ name: 'left out: mixed', read: ({ leftOut }) => leftOut.mixed },
	{ name: 'left out: unsigned', read: ({ leftOut }) => leftOut.unsigned },
	{ name: 'left out: uncertain', read: ({ leftOut }) => leftOut.uncertain }
];

/** The numbers of a series of balance, a row for each day. A share where there are no triads is absent. */
export function balanceTable({ series }: BalanceAnswer): SeriesTable {
	return {
		header: COLUMNS.map(({ name }) => name),
		rows: series.map((on) => COLUMNS.map(({ read }) => read(on)))
	};
}
