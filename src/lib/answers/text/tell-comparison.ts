import type { Comparison, FindingKind, Rungs, Side } from '../findings/compare/comparison.ts';
import type { Step } from '../graph/answer.ts';
import { possessive } from './name-entity.ts';
import type { Prose, Run, Sentence } from './prose.ts';
import { tellEnded } from './tell-ended.ts';
import { tellNo } from './tell-no.ts';
import { tellBound, tellPath } from './tell-paths.ts';
import { tellQualifiers } from './tell-qualifiers.ts';
import { tellStep } from './tell-step.ts';
import { nameRun, type Telling } from './telling.ts';
import { lastObservedYear, wordFooting } from './word-footing.ts';
import { FINDING_MEANINGS } from './words.ts';

/** A comparison in sentences, in parts that read as paragraphs: what it comes to, each side, what ties them, what had ended. */
export function tellComparison(telling: Telling, comparison: Comparison): readonly Prose[] {
	const { left, right, rungs } = comparison;
	return [
		tellFinding(telling, comparison),
		tellSide(telling, left),
		tellSide(telling, right),
		rungsToTell(rungs).flatMap((rung) => tellStep(telling, rung)),
		tellQualifiers(telling, comparison),
		tellEnded(telling, comparison.ended)
	].filter((paragraph) => paragraph.length > 0);
}

/** Clients, then patrons; of `A -> B vs B -> A` the two are one. */
function rungsToTell({ clients, patrons }: Rungs): Step[] {
	const isSame =
		clients !== undefined && patrons?.from === clients.to && patrons.to === clients.from;
	return [clients, isSame ? undefined : patrons].filter((rung) => rung !== undefined);
}

function tellSide(telling: Telling, { from, to, best, answer }: Side): Prose {
	if (best === undefined) return [...tellNo(telling, from, to, answer), ...tellBound(answer)];
	return [...tellPath(telling, best), ...tellBound(answer)];
}

/** An alignment of patrons that rests on words says so. */
function meaningOf(kind: FindingKind, { patrons }: Rungs): string {
	const meaning = FINDING_MEANINGS[kind];
	if (kind !== 'aligned-patrons' || patrons === undefined) return meaning;
	const lead = { declaration: 'By declaration, ', obligation: 'By treaty, ' }[
		patrons.basis as string
	];
	return lead === undefined
		? meaning
		: `${lead}${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

function tellFinding(telling: Telling, { left, right, rungs, finding }: Comparison): Prose {
	const meaning: Sentence = [{ text: meaningOf(finding.kind, rungs) }];
	if (left.best === undefined || right.best === undefined) return [meaning];
	const rests: Sentence = [
		{ text: 'The finding rests on ' },
		...footingOf(telling, left, left.from === right.from),
		{ text: ' and on ' },
		...footingOf(telling, right, left.from === right.from),
		{ text: '.' }
	];
	const isAsymmetric = finding.qualifiers.some(({ kind }) => kind === 'asymmetric');
	const fairness: Sentence[] =
		finding.kind === 'opposed-patrons' && isAsymmetric
			? [[{ text: 'The two do not weigh the same, and this is not called a proxy war.' }]]
			: [];
	return [meaning, rests, ...tellOldRung(telling, rungs.clients), ...fairness];
}

/** Opposition or alignment of the clients that was only last observed is not passed off as current. */
function tellOldRung(telling: Telling, rung: Step | undefined): Prose {
	if (rung === undefined || !rung.lastObserved || rung.sign === '0') return [];
	const year = lastObservedYear(telling, [rung]);
	if (year === undefined) return [];
	return [
		[
			{ text: 'How ' },
			nameRun(telling, rung.from),
			{ text: ' and ' },
			nameRun(telling, rung.to),
			{ text: ` stand to each other was last observed in ${String(year)}.` }
		]
	];
}

/** Where both sides begin with one actor, they are told apart by whom they lead to. */
function footingOf(telling: Telling, { from, to, best }: Side, towards: boolean): Run[] {
	const name = nameRun(telling, from);
	const words = best === undefined ? undefined : wordFooting(telling, best);
	if (words === undefined) return [{ text: 'nothing that carries a sign from ' }, name];
	const owner = 'cite' in name ? name : { ...name, text: possessive(name.text) };
	const whom: Run[] = towards ? [{ text: ' towards ' }, nameRun(telling, to)] : [];
	return [owner, { text: ` ${words}` }, ...whom];
}
