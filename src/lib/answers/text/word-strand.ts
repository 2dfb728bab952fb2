import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Strand } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/read-step.ts';
import { joinWords } from './list.ts';
import type { Telling } from './telling.ts';

/** The verb phrase of a strand, up to its object: `armed`, `was bound to defend`, `was an observer in`. */
export function wordStrand(telling: Telling, strand: Strand): string {
	const [tie] = attestedBehind(telling.graph, strand);
	const past = telling.past || strand.standing === 'last-observed';
	if (strand.derived !== undefined && tie.party !== undefined) {
		if (strand.sign === '+') return past ? 'was on the same side as' : 'is on the same side as';
		return past ? 'stood against' : 'stands against';
	}
	if (strand.derived !== undefined) return past ? 'was bound to defend' : 'is bound to defend';
	const { verb } = kindOf(telling.graph, tie);
	const phrase = past ? verb.past : verb.present;
	if (tie.office !== undefined) return `${phrase}, as ${tie.office},`;
	if (tie.membership !== undefined)
		return `${past ? 'was' : 'is'} ${wordMembership(tie.membership)}`;
	if (tie.oneOf === undefined || tie.oneOf.length === 0) return phrase;
	const labels = tie.oneOf.map((id) => telling.graph.kinds.get(id)?.label ?? id);
	return `${phrase} (one or more of ${joinWords(labels)})`;
}

function wordMembership(membership: NonNullable<Attested['membership']>): string {
	switch (membership) {
		case 'member':
			return 'a member of';
		case 'observer':
			return 'an observer in';
		case 'candidate':
			return 'a candidate of';
		case 'associate':
			return 'an associate of';
		case 'suspended':
			return 'suspended from';
		case 'withdrawn':
			return 'withdrawn from';
		default:
			return membership satisfies never;
	}
}
