import { wordTiming, type Timing } from './interleave.ts';

/** Of what was not run. */
export const NEVER: Timing = { median: 0, p99: 0, rounds: 0 };

/** Prints our time beside another's, with the ratios of the medians and of the 99th percentiles. */
export function report(
	what: string,
	times: ReadonlyMap<string, Timing>,
	whom: string,
	ours = 'ours',
	theirs = 'theirs'
): void {
	const [mine, other] = [times.get(ours) ?? NEVER, times.get(theirs) ?? NEVER];
	const ratio = (a: number, b: number) => `1/${(b / a).toFixed(1)}`;
	console.log(
		`  ${what}: ${wordTiming(mine)}; ${whom}: ${wordTiming(other)}; median ${ratio(mine.median, other.median)}, p99 ${ratio(mine.p99, other.p99)}`
	);
}

export function kilo(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
