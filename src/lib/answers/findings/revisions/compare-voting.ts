import type { IdealPoint, Voting } from '#lib/facts/model/voting.ts';
import type { Difference } from './difference.ts';

/** What became of the values of UN voting, counted: a new release changes nearly all of them. Nothing where all are the same. */
export function compareVoting(before: Voting | undefined, after: Voting | undefined): Difference[] {
	const [was, is] = [valuesOf(before), valuesOf(after)];
	const added = [...is.keys()].filter((key) => !was.has(key)).length;
	const gone = [...was.keys()].filter((key) => !is.has(key)).length;
	const changed = [...is].filter(([key, value]) => {
		const earlier = was.get(key);
		return earlier !== undefined && earlier !== value;
	}).length;
	const isSame = before?.source === after?.source && added + gone + changed === 0;
	const voting = after ?? before;
	return voting === undefined || isSame
		? []
		: [{ change: 'series-changed', voting, added, gone, changed }];
}

/** Values by state and year. */
function valuesOf(voting: Voting | undefined): Map<string, string> {
	return new Map(
		(voting?.series ?? []).flatMap(({ state, points }) =>
			points.map((point): [string, string] => [`${state} ${String(point.year)}`, wordsOf(point)])
		)
	);
}

function wordsOf({ ideal, votes, code }: IdealPoint): string {
	return [ideal, votes, code].join(' ');
}
