import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Step, Strand } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/read-step.ts';
import type { Run } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';
import { UNSIGNED_WORDS } from './words.ts';

/** Strands that one sentence can tell: the same subject and object, the same frame around them. */
export interface Frame {
	/** Before the subject: `In the Nagorno-Karabakh conflict, `. */
	readonly lead: readonly Run[];
	/** After the object. */
	readonly tail: readonly Run[];
	readonly subject: string;
	readonly object: string;
	readonly strands: readonly Strand[];
}

/** Groups the strands of a step into sentences' frames, in the order of the strands. Mutual ties are told in walking direction. */
export function frameStrands(telling: Telling, step: Step, strands: readonly Strand[]): Frame[] {
	const frames = new Map<string, Frame>();
	for (const strand of strands) {
		const frame = frameOf(telling, step, strand);
		const key = JSON.stringify([frame.lead, frame.tail, frame.subject, frame.object]);
		const known = frames.get(key);
		frames.set(
			key,
			known === undefined ? frame : { ...known, strands: [...known.strands, strand] }
		);
	}
	return [...frames.values()];
}

function frameOf(telling: Telling, step: Step, strand: Strand): Frame {
	const [tie] = attestedBehind(telling.graph, strand);
	const strands = [strand];
	if (strand.derived !== undefined) {
		const via = nameRun(telling, strand.derived.via);
		const preposition = tie.party === undefined ? 'Through ' : 'In ';
		return {
			subject: step.from,
			object: step.to,
			strands,
			lead: [{ text: preposition }, via, { text: ', ' }],
			tail: mark(strand)
		};
	}
	const [subject, object] = tie.mutual ? [step.from, step.to] : [tie.from, tie.to];
	const tail = [...mark(strand), ...lastObserved(tie, strand)];
	if (tie.in !== undefined && tie.against !== undefined)
		return {
			subject,
			object,
			strands,
			lead: [{ text: 'In ' }, nameRun(telling, tie.in), { text: ', ' }],
			tail: [{ text: ' against ' }, nameRun(telling, tie.against), ...tail]
		};
	const { layer, sign } = kindOf(telling.graph, tie);
	// Unsigned obligations, such as truces, say in their verb what they are.
	const lead = layer === 'obligation' && sign === '+' ? [{ text: 'By treaty, ' }] : [];
	return { subject, object, strands, lead, tail };
}

function mark(strand: Strand): Run[] {
	switch (strand.unsigned) {
		case undefined:
		case 'neutral':
		case 'tenet':
		case 'identity':
			return [];
		case 'dormant':
		case 'suspended':
		case 'mandated':
		case 'not-grave':
		case 'elsewhere-in-contest':
			return [{ text: ` (${UNSIGNED_WORDS[strand.unsigned]})` }];
		default:
			return strand.unsigned satisfies never;
	}
}

function lastObserved({ period }: Attested, strand: Strand): Run[] {
	if (strand.standing !== 'last-observed' || period.horizon === undefined) return [];
	return [{ text: ` (last observed in ${String(fromDay(period.horizon - 1).year)})` }];
}
