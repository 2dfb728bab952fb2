import type { Strand } from '../../graph/answer.ts';
import type { Graph } from '../../graph/graph.ts';
import type { DriftTurn } from './drift.ts';
import { recordsBehind, type PoleYearRead } from './read-pole-year.ts';

/** What was read of each pole in one year, in the order of the poles. */
export interface YearRead {
	readonly year: number;
	readonly poles: readonly PoleYearRead[];
}

/** Years in which the sign towards a pole is another than the year before, with the signed ties that came, went or changed their standing. */
export function findTurns(graph: Graph, years: readonly YearRead[]): DriftTurn[] {
	return years.slice(1).flatMap(({ year, poles }, before) =>
		poles.flatMap((now, at): DriftTurn[] => {
			const then = years[before]?.poles[at];
			if (then === undefined || (then.told.sign ?? '0') === (now.told.sign ?? '0')) return [];
			return [
				{
					year,
					pole: now.told.pole,
					before: then.told.sign,
					after: now.told.sign,
					relationships: recordsBehind(graph, changedBetween(then.strands, now.strands)).sort()
				}
			];
		})
	);
}

function changedBetween(then: readonly Strand[], now: readonly Strand[]): Strand[] {
	const isIn = (strand: Strand, others: readonly Strand[]) =>
		others.some(
			({ relationship, standing, sign }) =>
				relationship === strand.relationship && standing === strand.standing && sign === strand.sign
		);
	return [
		...now.filter((strand) => !isIn(strand, then)),
		...then.filter((strand) => !isIn(strand, now))
	].filter((strand) => strand.sign !== '0' || isSigned(strand, then));
}

/** A tie that lost its sign had one. */
function isSigned({ relationship }: Strand, then: readonly Strand[]): boolean {
	return then.some((strand) => strand.relationship === relationship && strand.sign !== '0');
}
