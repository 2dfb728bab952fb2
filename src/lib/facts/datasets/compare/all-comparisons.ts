import type { Observation } from '../../model/observation.ts';
import type { Comparison } from './compare-datasets.ts';

/** A comparison of two datasets that do not rest on each other, with the first and last year that both look at. */
export interface SampledComparison extends Comparison {
	readonly what: string;
	readonly from: number;
	readonly to: number;
}

/** Datasets that code the same thing and were made by different people, or from different sources. */
export const ALL_COMPARISONS: readonly SampledComparison[] = [
	{
		what: 'who leads a state in fact',
		first: 'archigos-4-1',
		second: 'herre-leader-ideologies',
		from: 1946,
		to: 2014,
		named: (tie) => (tie.hold === 'effective' ? `${tie.from} leads ${tie.to}` : undefined)
	},
	{
		what: 'who is bound to defend whom',
		first: 'cow-alliances-4-1',
		second: 'atop-5',
		from: 1946,
		to: 2012,
		named: (tie) => (tie.kind === 'alignment.defence-pact' ? pairOf(tie) : undefined)
	},
	{
		what: 'who is promised not to be attacked',
		first: 'cow-alliances-4-1',
		second: 'atop-5',
		from: 1946,
		to: 2012,
		named: (tie) => (tie.kind === 'alignment.non-aggression-pact' ? pairOf(tie) : undefined)
	}
];

function pairOf({ from, to }: Observation): string {
	return [from, to].sort().join(' and ');
}
