import type { Attested } from '#lib/facts/model/relationship.ts';
import { frameStrands } from '../frame-strands.ts';
import type { Run } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { wordStrand } from '../word-strand.ts';
import { stepOfTies } from './step-of-ties.ts';

/** What one tie is, without how it stands, its claims or a full stop: `In the river war, Aaland armed Borduria against Syldavia`. Whoever calls says how it stands. */
export function tellTie(telling: Telling, tie: Attested): Run[] {
	const step = stepOfTies(telling, tie.from, tie.to, [tie], telling.window);
	const strands = step.strands.map((strand) => {
		const { unsigned, ...rest } = strand;
		return unsigned === undefined || unsigned === 'suspended' || unsigned === 'settled'
			? { ...rest, standing: 'in-force' as const }
			: { ...strand, standing: 'in-force' as const };
	});
	const [frame] = frameStrands(telling, step, strands);
	const [strand] = strands;
	if (frame === undefined || strand === undefined) return [];
	return [
		...frame.lead,
		nameRun(telling, frame.subject),
		{ text: ` ${wordStrand(telling, strand)} ` },
		nameRun(telling, frame.object),
		...frame.tail
	];
}
