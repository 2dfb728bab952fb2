import type { IdealPoint, VotingSeries } from './voting-series.ts';

/** The series of each state that has one, by its id. */
export function byState(points: readonly IdealPoint[]): ReadonlyMap<string, VotingSeries> {
	const series = new Map<string, Map<number, IdealPoint>>();
	for (const point of points) {
		const years = series.get(point.state) ?? new Map<number, IdealPoint>();
		series.set(point.state, years.set(point.year, point));
	}
	return series;
}
