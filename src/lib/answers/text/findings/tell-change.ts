import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { TieChange } from '../../findings/changes/changes.ts';
import { findRelationship, kindOf } from '../../graph/graph.ts';
import { isOnlyDeclared } from '../../graph/filters/holding.ts';
import { addressOf, denialsOf } from '../cite.ts';
import { joinWords } from '../list.ts';
import type { Run, Sentence } from '../prose.ts';
import { speakerName, type Telling } from '../telling.ts';
import { wordDate, wordDateText } from '../word-date.ts';
import { madeWords } from '../word-made.ts';
import { claimsOfChange, type ClaimsOfChange } from './claims-of-change.ts';
import { tellTie } from './tell-tie.ts';

/** Deniers named for one tie. */
const MOST_DENIERS = 3;

/** One changed tie in one sentence: how it changed and when, as far as a claim says, what the tie is, who denies it, and the claims that begin or end it. `telling`: of the second day. */
export function tellChange(telling: Telling, change: TieChange): Sentence {
	const { graph, filters } = telling;
	const tie = findRelationship(graph, change.relationship);
	if (tie === undefined) return [];
	const found = claimsOfChange(graph, tie, change, filters);
	const lead = `${wordChange(telling, tie, change)}${bracketed(wordTime(tie, change, found))}: `;
	const told = tellTie(telling, tie);
	if (told.length === 0) return [];
	return [
		{ text: lead },
		...decapitalised(told),
		{ cite: found.claims.map((claim) => addressOf(tie, claim)) },
		...tellDenied(telling, tie),
		{ text: '.' }
	];
}

/** What became of it, as the head of a sentence. A deed is over when it is done; what stands, ends. */
function wordChange({ graph, window }: Telling, tie: Attested, change: TieChange): string {
	const isAct = kindOf(graph, tie).duration === 'act';
	switch (change.kind) {
		case 'appeared': {
			if (isOnlyDeclared(tie.period, window)) return 'Signed, not yet in force';
			const isTreaty = tie.period.spans.some(({ state }) => state === 'declared');
			return isTreaty ? 'Came into force' : 'Began';
		}
		case 'ended':
			return isAct ? 'Over' : 'Ended';
		case 'suspended':
			return change.before === 'not-yet' ? 'Began and was suspended' : 'Suspended';
		case 'resumed':
			return 'No longer suspended';
		case 'lapsed':
			return change.before === 'not-yet'
				? 'Began and not followed up'
				: 'Not followed up, neither ended nor known to go on';
		case 'passed':
			return isAct ? 'Done in between' : 'Began and ended in between';
		default:
			return change.kind satisfies never;
	}
}

/** When, at the precision of the claim that says so. */
function wordTime(tie: Attested, { kind }: TieChange, { date }: ClaimsOfChange): string {
	const { since, until, horizon } = tie.period;
	switch (kind) {
		case 'appeared':
		case 'resumed':
		case 'suspended':
			return date === undefined
				? ''
				: kind === 'resumed'
					? `suspended until ${wordDate(date)}`
					: wordDate(date);
		case 'ended': {
			if (date !== undefined) return wordDate(date);
			if (until === undefined) return '';
			// No claim says so: it is over with the episode it was part of, or with the life of an end.
			const isFight = tie.in !== undefined || tie.party !== undefined;
			return `with ${isFight ? 'the fighting' : 'the life of one of the two'}, ${wordDateText(until)}`;
		}
		case 'lapsed': {
			const last = horizon === undefined ? undefined : String(fromDay(horizon - 1).year);
			const observed = last === undefined ? '' : `last observed in ${last}`;
			return since === undefined ? observed : `since ${wordDateText(since)}, ${observed}`;
		}
		case 'passed': {
			const [from, to] = [since, until].map((text) =>
				text === undefined ? '' : wordDateText(text)
			);
			if (from === to) return from ?? '';
			return [from === '' ? '' : `from ${from ?? ''}`, to === '' ? '' : `to ${to ?? ''}`]
				.join(' ')
				.trim();
		}
		default:
			return kind satisfies never;
	}
}

function tellDenied(telling: Telling, tie: Attested): Run[] {
	if (tie.evidence.state !== 'contested') return [];
	const { claims: denials, later } = denialsOf(telling.graph, tie, telling.window);
	const [first] = denials;
	if (first === undefined) return [];
	const names = [...new Set(denials.map((claim) => speakerName(telling, claim)))];
	const by = names.length <= MOST_DENIERS ? names : [...names.slice(0, MOST_DENIERS), 'others'];
	return [
		{
			text: `, a claim ${later ? 'later ' : ''}denied by ${joinWords(by)}${later ? madeWords(telling, first) : ''}`
		},
		{ cite: denials.slice(0, MOST_DENIERS).map((claim) => addressOf(tie, claim)) }
	];
}

function bracketed(text: string): string {
	return text === '' ? '' : ` (${text})`;
}

/** In the middle of a sentence. */
function decapitalised(runs: readonly Run[]): Run[] {
	const [first, ...rest] = runs;
	if (first === undefined || 'cite' in first || 'entity' in first) return [...runs];
	return [{ text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}
