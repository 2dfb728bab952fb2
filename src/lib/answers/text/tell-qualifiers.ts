import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Comparison, Qualifier } from '../findings/compare/comparison.ts';
import { findRelationship } from '../graph/graph.ts';
import { citeAssertions } from './cite.ts';
import { capitaliseRuns } from './list.ts';
import type { Prose, Run } from './prose.ts';
import { tellStrands } from './tell-step.ts';
import { isOver, nameRun, type Telling } from './telling.ts';

/** The qualifiers that no other sentence tells: who also backs the other side, who mediates, who fights itself. */
export function tellQualifiers(telling: Telling, comparison: Comparison): Prose {
	return comparison.finding.qualifiers.flatMap((qualifier) =>
		tellQualifier(telling, qualifier, comparison)
	);
}

function tellQualifier(
	telling: Telling,
	{ kind, about, relationships }: Qualifier,
	{ left, right, rungs }: Comparison
): Prose {
	const [first, second] = about;
	if (first === undefined) return [];
	const ties = relationships.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	switch (kind) {
		case 'cross-support': {
			const { crossLeft, crossRight } = rungs;
			const crosses = [crossLeft, crossRight];
			const step = crosses.find((each) => each?.from === first && each.to === second);
			const own = [left, right].find(({ from }) => from === first);
			if (step === undefined) return [];
			return tellStrands(
				telling,
				step,
				step.strands.filter(({ relationship }) => relationships.includes(relationship)),
				own?.best === undefined ? '' : 'also '
			);
		}
		case 'mediator':
			return [
				tellPart(telling, first, 'mediated', 'mediates', ties, [
					{ text: ' between ' },
					nameRun(telling, left.to),
					{ text: ' and ' },
					nameRun(telling, right.to)
				])
			];
		case 'belligerent':
			return [
				tellPart(
					telling,
					first,
					'took part in the contest itself',
					'takes part in the contest itself',
					ties
				)
			];
		case 'asymmetric':
		case 'patrons-opposed':
		case 'patrons-aligned':
		case 'patrons-mixed':
		case 'suspended':
		case 'last-observed':
		case 'contested':
			return [];
		default:
			return kind satisfies never;
	}
}

function tellPart(
	telling: Telling,
	who: string,
	past: string,
	present: string,
	ties: readonly Attested[],
	whom: readonly Run[] = []
): Run[] {
	const verb = ties.every((tie) => isOver(telling, tie)) ? past : present;
	const denied = ties.some(({ evidence }) => evidence.state === 'contested');
	return capitaliseRuns([
		nameRun(telling, who),
		{ text: ` ${verb}` },
		...whom,
		{ text: denied ? ', a claim that is denied' : '' },
		citeAssertions(ties, telling.window, telling.filters),
		{ text: '.' }
	]);
}
