import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Strand } from '../graph/answer.ts';
import { findEntity, kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/signs/behind.ts';
import { isOver, type Telling } from './telling.ts';

/** The verb phrase of a strand, up to its object: `armed`, `was bound to defend`, `was an observer in`. What an unspecified support may have been is left out where one of it is told anyway (`told`: kinds). */
export function wordStrand(
	telling: Telling,
	strand: Strand,
	told: ReadonlySet<string> = new Set()
): string {
	const ties = attestedBehind(telling.graph, strand);
	const [tie] = ties;
	const past = strand.standing === 'last-observed' || ties.some((each) => isOver(telling, each));
	if (strand.derived !== undefined && tie.party !== undefined) {
		if (strand.sign === '+') return past ? 'was on the same side as' : 'is on the same side as';
		return past ? 'stood against' : 'stands against';
	}
	if (strand.derived !== undefined)
		return `${past ? 'was' : 'is'} bound to ${dutyThrough(telling, strand.derived.via)}`;
	const { verb } = kindOf(telling.graph, tie);
	const phrase = past ? verb.past : verb.present;
	if (tie.membership !== undefined) return wordMembership(tie.membership, past);
	if (tie.oneOf === undefined || tie.oneOf.length === 0) return phrase;
	if (tie.oneOf.some((kind) => told.has(kind))) return phrase;
	const labels = tie.oneOf.map((id) => telling.graph.kinds.get(id)?.label ?? id);
	return `${phrase} (one or more of: ${labels.join('; ')})`;
}

function dutyThrough({ graph }: Telling, via: string): string {
	const organisation = findEntity(graph, via);
	const consults =
		organisation?.kind === 'organisation' && organisation.obligation?.duty === 'consultation';
	return consults ? 'consult' : 'defend';
}

function wordMembership(membership: NonNullable<Attested['membership']>, past: boolean): string {
	const be = past ? 'was' : 'is';
	switch (membership) {
		case 'member':
			return `${be} a member of`;
		case 'observer':
			return `${be} an observer in`;
		case 'candidate':
			return `${be} a candidate for`;
		case 'associate':
			return `${be} an associate of`;
		case 'suspended':
			return `${be} suspended from`;
		case 'withdrawn':
			return past ? 'had withdrawn from' : 'has withdrawn from';
		default:
			return membership satisfies never;
	}
}
