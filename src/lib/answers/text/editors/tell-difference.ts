import type { Claim } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Retired } from '#lib/facts/model/retired.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Difference } from '../../findings/revisions/difference.ts';
import { addressOf } from '../cite.ts';
import { countWord, joinWords } from '../list.ts';
import { speakerName, type Telling } from '../telling.ts';
import { wordDate } from '../word-date.ts';
import { plainTie } from './plain-tie.ts';
import { nameDeniers, tellTieChange, wordEditedDates } from './tell-tie-change.ts';

/** One difference between two revisions as a sentence with the address of what it is about. `telling`: of the later revision; `earlier`: of the other, for what is gone. */
export function tellDifference(telling: Telling, earlier: Telling, difference: Difference): string {
	switch (difference.change) {
		case 'entity-added': {
			const { label, kind, id } = difference.entity;
			return `New: ${label}, ${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind} (${id}).`;
		}
		case 'entity-gone':
			return tellGone(difference.entity.label, difference.entity.id, difference.retired);
		case 'entity-rewritten':
			return `Rewritten (${joinWords(difference.keys)}): ${difference.entity.label} (${difference.entity.id}).`;
		case 'tie-added':
			return tellNewTie(telling, difference.tie);
		case 'tie-gone':
			return tellGone(plainTie(earlier, difference.tie), difference.tie.id, difference.retired);
		case 'tie-rewritten':
			return `Rewritten (${joinWords(difference.keys)}): ${plainTie(telling, difference.tie)} (${difference.tie.id}).`;
		case 'tie-ended':
		case 'tie-reopened':
		case 'tie-suspended':
		case 'tie-resumed':
		case 'tie-redated':
		case 'tie-evidence-changed':
			return tellTieChange(telling, difference);
		case 'claim-added':
		case 'claim-deprecated':
		case 'claim-restored':
			return `${HEADS[difference.change]}: ${tellClaim(telling, difference)}`;
		case 'claim-gone':
			return `Gone, where a claim should be deprecated: ${tellClaim(earlier, difference)}`;
		case 'claim-rewritten':
			return `Rewritten (${joinWords(difference.keys)}): ${tellClaim(telling, difference)}`;
		case 'source-added':
			return `New: ${nameSource(difference.source)}`;
		case 'source-gone':
			return `Gone: ${nameSource(difference.source)}`;
		case 'source-rewritten':
			return `Rewritten (${joinWords(difference.keys)}): ${nameSource(difference.source)}`;
		case 'briefing-added':
			return `New: “${difference.briefing.title}” (${difference.briefing.id}).`;
		case 'briefing-gone':
			return `Gone: “${difference.briefing.title}” (${difference.briefing.id}).`;
		case 'briefing-rewritten':
			return `Rewritten (${joinWords(difference.keys)}): “${difference.briefing.title}” (${difference.briefing.id}).`;
		case 'series-changed':
			return tellSeries(difference);
		default:
			return difference satisfies never;
	}
}

const HEADS = {
	'claim-added': 'New',
	'claim-deprecated': 'Deprecated',
	'claim-restored': 'No longer deprecated'
} as const;

function tellGone(what: string, id: string, retired: Retired | undefined): string {
	if (retired === undefined) return `Gone, and retired.yaml does not say why: ${what} (${id}).`;
	const became = retired.became === undefined ? '' : `, now ${retired.became}`;
	return `Retired: ${what} (${id}${became}). Reason: ${closed(retired.because)}`;
}

function tellNewTie(telling: Telling, tie: Attested): string {
	const count = tie.claims.length;
	const claims = `${countWord(count)} ${count === 1 ? 'claim' : 'claims'}`;
	const denied = nameDeniers(telling, tie);
	return `New: ${plainTie(telling, tie)}, ${wordEditedDates(tie)}; ${claims}${denied === '' ? '' : `, denied by ${denied}`} (${tie.id}).`;
}

/** Who says what; a deprecated claim with its reason. */
function tellClaim(
	telling: Telling,
	{ tie, claim }: { readonly tie: Attested; readonly claim: Claim }
): string {
	const said = `${speakerName(telling, claim)} ${VERBS[claim.stance]}: ${closed(claim.says)}`;
	const why =
		claim.rank === 'deprecated' && claim.because !== undefined
			? ` Reason: ${closed(claim.because)}`
			: '';
	return `${said}${why} (${addressOf(tie, claim)})`;
}

const VERBS: Readonly<Record<Claim['stance'], string>> = {
	asserts: 'asserts',
	denies: 'denies',
	qualifies: 'qualifies',
	retracts: 'takes back'
};

function nameSource({ id, title, publisher, containerTitle, issued }: Source): string {
	const where = publisher ?? containerTitle;
	const parts = [`“${title}”`, ...(where === undefined ? [] : [where])];
	return `${[...parts, ...(issued === undefined ? [] : [wordDate(issued)])].join(', ')} (${id}).`;
}

/** With one full stop at its end. */
function closed(text: string): string {
	return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** `UN voting (unga-ideal-points-2025): 11327 values added, 3 changed.` */
function tellSeries({
	voting,
	added,
	gone,
	changed
}: Extract<Difference, { change: 'series-changed' }>): string {
	const counts = [
		[added, 'added'],
		[gone, 'gone'],
		[changed, 'changed']
	] as const;
	const told = counts.flatMap(([count, what]) =>
		count === 0 ? [] : [`${String(count)} ${count === 1 ? 'value' : 'values'} ${what}`]
	);
	return `UN voting (${voting.source}): ${told.length === 0 ? 'the same values from another source' : told.join(', ')}.`;
}
