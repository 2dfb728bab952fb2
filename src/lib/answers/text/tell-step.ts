import type { Attested } from '#lib/facts/model/relationship.ts';
import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Step, Strand } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/read-step.ts';
import { addressOf, citeAssertions, denialsOf, qualificationsOf } from './cite.ts';
import { capitaliseRuns, joinRuns, joinWords } from './list.ts';
import type { Prose, Run, Sentence } from './prose.ts';
import { nameRun, speakerName, type Telling } from './telling.ts';
import { UNSIGNED_WORDS } from './words.ts';

/** One step in sentences: deeds in a contest, deeds, obligations, declarations, each with what denies or qualifies it. */
export function tellStep(telling: Telling, step: Step): Prose {
	const groups = groupStrands(telling, step.strands);
	return [
		...groups.map((group) => tellGroup(telling, step, group)),
		...step.strands.flatMap((strand) => tellObjections(telling, strand))
	];
}

interface Group {
	/** Phrase before the subject: `In the Nagorno-Karabakh conflict, `. */
	readonly lead: readonly Run[];
	/** Phrase after the object. */
	readonly tail: readonly Run[];
	/** Told from `from` to `to`, or the other way round. */
	readonly subject: string;
	readonly object: string;
	readonly strands: readonly Strand[];
}

function groupStrands(telling: Telling, strands: readonly Strand[]): Group[] {
	const groups = new Map<string, Group>();
	for (const strand of strands) {
		const group = framing(telling, strand);
		const key = JSON.stringify([group.lead, group.tail, group.subject, group.object]);
		const known = groups.get(key);
		groups.set(
			key,
			known === undefined ? group : { ...known, strands: [...known.strands, strand] }
		);
	}
	return [...groups.values()];
}

function framing(telling: Telling, strand: Strand): Group {
	const [tie, other] = attestedBehind(telling.graph, strand);
	const strands = [strand];
	if (strand.derived !== undefined && other !== undefined) {
		const ends = { subject: tie.from, object: other.from, strands };
		const via = nameRun(telling, strand.derived.via);
		if (tie.party !== undefined)
			return { ...ends, lead: [{ text: 'In ' }, via, { text: ', ' }], tail: [] };
		return { ...ends, lead: [{ text: 'Through ' }, via, { text: ', ' }], tail: mark(strand) };
	}
	const ends = { subject: tie.from, object: tie.to, strands };
	if (tie.in !== undefined && tie.against !== undefined)
		return {
			...ends,
			lead: [{ text: 'In ' }, nameRun(telling, tie.in), { text: ', ' }],
			tail: [{ text: ' against ' }, nameRun(telling, tie.against), ...mark(strand)]
		};
	const layer = kindOf(telling.graph, tie).layer;
	const lead = layer === 'obligation' ? [{ text: 'By treaty, ' }] : [];
	return { ...ends, lead, tail: [...mark(strand), ...lastObserved(tie, strand)] };
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

function tellGroup(telling: Telling, step: Step, group: Group): Sentence {
	const verbs = joinRuns(
		group.strands.map((strand) => {
			const ties = attestedBehind(telling.graph, strand);
			return [{ text: verbOf(telling, strand, ties) }, citeAssertions(ties, telling.window)];
		})
	);
	const certain = group.strands.every((strand) => strand.certain);
	return capitaliseRuns([
		...group.lead,
		...accordingTo(telling, group.strands),
		nameRun(telling, group.subject),
		{ text: certain ? ' ' : ', at dates that are not certain, ' },
		...verbs,
		{ text: ' ' },
		nameRun(telling, group.object),
		...group.tail,
		{ text: '.' }
	]);
}

function verbOf(telling: Telling, strand: Strand, ties: readonly Attested[]): string {
	const [tie] = ties;
	if (strand.derived !== undefined && tie?.party !== undefined) {
		const together = strand.sign === '+';
		if (together) return telling.past ? 'fought on the same side as' : 'fights on the same side as';
		return telling.past ? 'stood against' : 'stands against';
	}
	if (strand.derived !== undefined)
		return telling.past ? 'was bound to defend' : 'is bound to defend';
	if (tie === undefined) return '';
	const { verb } = kindOf(telling.graph, tie);
	const past = telling.past || strand.standing === 'last-observed';
	const oneOf = tie.oneOf ?? [];
	const phrase = past ? verb.past : verb.present;
	if (tie.office !== undefined) return `${phrase}, as ${tie.office},`;
	if (tie.membership !== undefined && tie.membership !== 'member')
		return `${past ? 'was' : 'is'} ${wordMembership(tie.membership)}`;
	if (oneOf.length === 0) return phrase;
	const labels = oneOf.map((id) => telling.graph.kinds.get(id)?.label ?? id);
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

/** An allegation, an opinion or an implication names who says so. */
function accordingTo(telling: Telling, strands: readonly Strand[]): Run[] {
	const ties = strands.flatMap((strand) => attestedBehind(telling.graph, strand));
	const asserting = ties.map((tie) =>
		tie.claims.filter(({ stance, rank }) => stance === 'asserts' && rank !== 'deprecated')
	);
	if (asserting.some((claims) => claims.some(({ modality }) => modality === 'fact'))) return [];
	const names = [...new Set(asserting.flat().map((claim) => speakerName(telling, claim)))];
	return names.length === 0 ? [] : [{ text: `according to ${joinWords(names.slice(0, 3))}, ` }];
}

function tellObjections(telling: Telling, strand: Strand): Prose {
	return attestedBehind(telling.graph, strand).flatMap((tie) => [
		...tellDenials(telling, tie),
		...qualificationsOf(telling.graph, tie, telling.window).flatMap((claim): Sentence[] => {
			const address = addressOf(tie, claim);
			const text = telling.claimText(address);
			if (text === undefined) return [];
			const says = text.says.replace(/\.$/, '');
			return [
				[
					{ text: `A qualification by ${speakerName(telling, claim)}: ${says}` },
					{ cite: [address] },
					{ text: '.' }
				]
			];
		})
	]);
}

function tellDenials(telling: Telling, tie: Attested): Prose {
	const denials = denialsOf(tie);
	if (denials.length === 0) return [];
	const names = joinWords([...new Set(denials.map((claim) => speakerName(telling, claim)))]);
	const by =
		tie.evidence.state === 'contested' && tie.evidence.by === 'accused'
			? `denied by the accused: ${names} ${telling.past ? 'rejected' : 'rejects'} it`
			: `disputed by ${names}`;
	const about = kindOf(telling.graph, tie).label;
	return [
		[
			{ text: `As to ${about}, this is ${by}` },
			{ cite: denials.map((claim) => addressOf(tie, claim)) },
			{ text: '.' }
		]
	];
}
