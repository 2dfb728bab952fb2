import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Step, Strand } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { passingClaims } from '../graph/filters/passes.ts';
import { attestedBehind } from '../graph/signs/behind.ts';
import { joinWords } from './list.ts';
import type { Run } from './prose.ts';
import { isOnlyTitular } from './is-only-titular.ts';
import { nameRun, speakerName, type Telling } from './telling.ts';
import { UNSIGNED_WORDS } from './words.ts';

/** Speakers named at most for one allegation. */
const MOST_SPEAKERS = 3;

/** Strands that one sentence can tell: the same subject and object, the same frame around them. */
export interface Frame {
	/** Before the subject: `In the Nagorno-Karabakh conflict, `. */
	readonly lead: readonly Run[];
	/** After the object. */
	readonly tail: readonly Run[];
	readonly subject: string;
	readonly object: string;
	readonly certain: boolean;
	readonly strands: readonly Strand[];
}

/** Groups the strands of a step into sentences' frames, in the order of the strands. Mutual ties are told in walking direction. */
export function frameStrands(telling: Telling, step: Ends, strands: readonly Strand[]): Frame[] {
	const frames = new Map<string, Frame>();
	for (const strand of strands) {
		const frame = frameOf(telling, step, strand);
		const { lead, tail, subject, object, certain } = frame;
		const key = JSON.stringify([lead, tail, subject, object, certain]);
		const known = frames.get(key);
		frames.set(
			key,
			known === undefined ? frame : { ...known, strands: [...known.strands, strand] }
		);
	}
	return [...frames.values()];
}

/** Whom a step joins, in walking direction. */
export type Ends = Pick<Step, 'from' | 'to'>;

function frameOf(telling: Telling, step: Ends, strand: Strand): Frame {
	const ties = attestedBehind(telling.graph, strand);
	const [tie] = ties;
	const { certain } = strand;
	const strands = [strand];
	const according = accordingTo(telling, ties);
	const tail = bracketed([...mark(strand), ...lastObserved(ties, strand)]);
	if (strand.derived !== undefined) {
		const via = nameRun(telling, strand.derived.via);
		const preposition = tie.party === undefined ? 'Through ' : 'In ';
		const lead = [{ text: preposition }, via, { text: ', ' }, ...according];
		return { subject: step.from, object: step.to, certain, strands, lead, tail };
	}
	const [subject, object] = tie.mutual ? [step.from, step.to] : [tie.from, tie.to];
	const named = { subject, object, certain, strands };
	const manner = mannerOf(telling, tie);
	if (tie.in !== undefined && tie.against !== undefined)
		return {
			...named,
			lead: [{ text: 'In ' }, nameRun(telling, tie.in), { text: ', ' }, ...according],
			tail: [{ text: ' against ' }, nameRun(telling, tie.against), ...manner, ...tail]
		};
	const { layer, sign } = kindOf(telling.graph, tie);
	// Unsigned obligations, such as truces, say in their verb what they are.
	const byTreaty = layer === 'obligation' && sign === '+' ? [{ text: 'By treaty, ' }] : [];
	return { ...named, lead: [...byTreaty, ...according], tail: [...manner, ...tail] };
}

/** In what capacity: an office, a lesser part, unofficial elements. */
function mannerOf(telling: Telling, tie: Attested): Run[] {
	const { office, party, elements } = tie;
	const titular = isOnlyTitular(telling, tie) ? ' (a titular office)' : '';
	return [
		...(office === undefined ? [] : [{ text: ` as ${office}${titular}` }]),
		...(party?.part === 'secondary' ? [{ text: ' as a secondary party' }] : []),
		...(elements === true ? [{ text: ' (by unofficial elements)' }] : [])
	];
}

/** An allegation, an opinion or an implication names who says so. */
function accordingTo(telling: Telling, ties: readonly Attested[]): Run[] {
	const asserting = ties.map((tie) => passingClaims(tie, telling.filters));
	if (asserting.every((claims) => claims.some(({ modality }) => modality === 'fact'))) return [];
	const names = asserting.flat().map((claim) => speakerName(telling, claim));
	const said = [...new Set(names)].slice(0, MOST_SPEAKERS);
	return said.length === 0 ? [] : [{ text: `according to ${joinWords(said)}, ` }];
}

function bracketed(remarks: readonly string[]): Run[] {
	return remarks.length === 0 ? [] : [{ text: ` (${remarks.join('; ')})` }];
}

function mark(strand: Strand): string[] {
	switch (strand.unsigned) {
		case undefined:
		case 'neutral':
		case 'tenet':
		case 'identity':
			return [];
		case 'dormant':
		case 'on-paper':
		case 'suspended':
		case 'mandated':
		case 'not-grave':
		case 'elsewhere-in-contest':
		case 'settled':
			return [UNSIGNED_WORDS[strand.unsigned]];
		default:
			return strand.unsigned satisfies never;
	}
}

function lastObserved(ties: readonly Attested[], { standing }: Strand): string[] {
	if (standing !== 'last-observed') return [];
	const horizons = ties.flatMap(({ period }) => period.horizon ?? []);
	if (horizons.length === 0) return [];
	return [`last observed in ${String(fromDay(Math.min(...horizons) - 1).year)}`];
}
