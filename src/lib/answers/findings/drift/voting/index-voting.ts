import type { IdealPoint, Voting } from '#lib/facts/model/voting.ts';

/** A dataset of ideal points, ready to be looked up. */
export interface VotingIndex {
	/** Id of the dataset's source. */
	readonly source: string;
	/** The last year it looks at. */
	readonly horizon: number;
	/** By state, then by year. */
	readonly points: ReadonlyMap<string, ReadonlyMap<number, IdealPoint>>;
}

/** Indexes a dataset; milliseconds. */
export function indexVoting({ source, horizon, series }: Voting): VotingIndex {
	return {
		source,
		horizon: horizon.year,
		points: new Map(
			series.map(({ state, points }) => [
				state,
				new Map(points.map((point): [number, IdealPoint] => [point.year, point]))
			])
		)
	};
}
