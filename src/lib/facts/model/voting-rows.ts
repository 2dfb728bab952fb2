import type { IdealPoint } from './voting.ts';

/** Points as they are written, in files and artefacts: one seat after the other, with a year, its ideal point and the votes. */
export type VotingRows = readonly (readonly [
	code: string,
	points: readonly (readonly [year: number, ideal: number, votes: number])[]
])[];

/** Points of ascending years as rows; a seat that is held again stands again. */
export function toVotingRows(points: readonly IdealPoint[]): VotingRows {
	const rows: [string, [number, number, number][]][] = [];
	for (const { code, year, ideal, votes } of points) {
		const last = rows.at(-1);
		if (last?.[0] === code) last[1].push([year, ideal, votes]);
		else rows.push([code, [[year, ideal, votes]]]);
	}
	return rows;
}

/** The points that rows hold, in their order. */
export function fromVotingRows(rows: VotingRows): IdealPoint[] {
	return rows.flatMap(([code, points]) =>
		points.map(([year, ideal, votes]): IdealPoint => ({ year, ideal, votes, code }))
	);
}
