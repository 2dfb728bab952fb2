import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { round } from '../marks.ts';

/** Path data through points in order. An undefined point is a gap; a point alone between gaps is no line. */
export function lineThrough(points: readonly (Point | undefined)[]): string {
	return stretchesOf(points)
		.filter((stretch) => stretch.length > 1)
		.map((stretch) => `M ${stretch.map(pair).join(' L ')}`)
		.join(' ');
}

/** Path data of the areas between two lines, one for each stretch without a gap. */
export function bandBetween(
	points: readonly (
		{ readonly x: number; readonly low: number; readonly high: number } | undefined
	)[]
): string {
	return stretchesOf(points)
		.filter((stretch) => stretch.length > 1)
		.map((stretch) => {
			const there = stretch.map(({ x, high }) => pair({ x, y: high }));
			const back = [...stretch].reverse().map(({ x, low }) => pair({ x, y: low }));
			return `M ${[...there, ...back].join(' L ')} Z`;
		})
		.join(' ');
}

/** What stands in a row between gaps. */
export function stretchesOf<T>(list: readonly (T | undefined)[]): T[][] {
	const stretches: T[][] = [];
	let last: T[] | undefined;
	for (const each of list) {
		if (each === undefined) last = undefined;
		else if (last === undefined) stretches.push((last = [each]));
		else last.push(each);
	}
	return stretches;
}

function pair({ x, y }: Point): string {
	return `${String(round(x))} ${String(round(y))}`;
}
