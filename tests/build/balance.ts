import { toDay } from '#lib/facts/model/partial-date.ts';
import type { BalanceAnswer, BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';

/** A day of a series, of a world of twelve, for tests of what is drawn. */
export function onDay(
	year: number,
	given: {
		readonly positive?: number;
		readonly negative?: number;
		/** +++, ++-, +-- and ---. */
		readonly triads?: readonly [number, number, number, number];
		readonly frustration?: number | readonly [number, number];
	} = {}
): BalanceOnDay {
	const { positive = 4, negative = 2, triads = [2, 1, 1, 0], frustration = 1 } = given;
	const [ppp, ppn, pnn, nnn] = triads;
	const all = ppp + ppn + pnn + nnn;
	const [lower, upper] = typeof frustration === 'number' ? [frustration, frustration] : frustration;
	return {
		day: toDay(year, 12, 31),
		actors: 12,
		positive,
		negative,
		leftOut: { mixed: 1, turned: 0, unsigned: 2, uncertain: 3 },
		triads: { ppp, ppn, pnn, nnn },
		share: all === 0 ? undefined : (ppp + pnn) / all,
		frustration: { exact: lower === upper, lower, upper }
	};
}

/** The answer with these days. */
export function balanceOf(first: BalanceOnDay, ...rest: readonly BalanceOnDay[]): BalanceAnswer {
	return {
		series: [first, ...rest],
		unbalanced: [],
		byActor: [],
		relationships: [],
		complete: true,
		searched: 0
	};
}
