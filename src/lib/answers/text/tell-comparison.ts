import { wordDateText } from './word-date.ts';
import type { Comparison, Qualifier, Searched, Side } from '../findings/comparison.ts';
import type { Path } from '../graph/answer.ts';
import { findRelationship, kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/read-step.ts';
import { citeAssertions } from './cite.ts';
import { capitaliseRuns, joinRuns, joinWords } from './list.ts';
import { possessive } from './name-entity.ts';
import type { Prose, Run, Sentence } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';
import { tellExpectation } from './tell-expectation.ts';
import { tellStep } from './tell-step.ts';
import { BASIS_WORDS, FINDING_MEANINGS } from './words.ts';

/** Ended ties that are told at most for one comparison. */
const MOST_ENDED = 4;

/** A comparison in sentences, in parts that read as paragraphs: each side, what ties them, what it comes to, what had ended. */
export function tellComparison(telling: Telling, comparison: Comparison): readonly Prose[] {
	const { left, right, rungs } = comparison;
	return [
		tellSide(telling, left),
		tellSide(telling, right),
		[
			...(rungs.clients === undefined ? [] : tellStep(telling, rungs.clients)),
			...(rungs.patrons === undefined ? [] : tellStep(telling, rungs.patrons))
		],
		tellQualifiers(telling, comparison.finding.qualifiers),
		tellFinding(telling, comparison),
		tellEnded(telling, comparison.ended)
	].filter((paragraph) => paragraph.length > 0);
}

/** What was looked for and not found, one sentence each. */
export function tellNotFound(telling: Telling, searched: readonly Searched[]): Prose {
	return searched
		.filter(({ found }) => !found)
		.map(({ kind, about: [first, second] }) => {
			const one = nameRun(telling, first);
			const two = nameRun(telling, second);
			return capitaliseRuns(wordSearched(kind, one, two));
		});
}

function tellSide(telling: Telling, side: Side): Prose {
	if (side.best !== undefined)
		return [
			...side.best.steps.flatMap((step) => tellStep(telling, step)),
			...tellExpectation(telling, side.best)
		];
	const { instead } = side.answer;
	return [
		capitaliseRuns([
			{ text: 'no chain leads from ' },
			nameRun(telling, side.from),
			{ text: ' to ' },
			nameRun(telling, side.to),
			{ text: ' within these filters.' },
			...(instead === undefined
				? []
				: [{ text: ` There is one ${instead.without}: ${steps(instead.steps)}.` }])
		])
	];
}

function tellQualifiers(telling: Telling, qualifiers: readonly Qualifier[]): Prose {
	return qualifiers.flatMap((qualifier) => tellQualifier(telling, qualifier));
}

function tellQualifier(telling: Telling, { kind, about, relationships }: Qualifier): Prose {
	const [first, second] = about;
	if (first === undefined) return [];
	const ties = relationships.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	const one = nameRun(telling, first);
	const { past } = telling;
	const cite = citeAssertions(ties, telling.window);
	switch (kind) {
		case 'cross-support': {
			if (second === undefined) return [];
			const verbs = ties.map((tie) => [
				{ text: kindOf(telling.graph, tie).verb[past ? 'past' : 'present'] },
				citeAssertions([tie], telling.window)
			]);
			return [
				capitaliseRuns([
					one,
					{ text: ' also ' },
					...joinRuns(verbs),
					{ text: ' ' },
					nameRun(telling, second),
					{ text: '.' }
				])
			];
		}
		case 'mediator':
			return [capitaliseRuns([one, { text: ' mediated between the two' }, cite, { text: '.' }])];
		case 'belligerent':
			return [
				capitaliseRuns([
					one,
					{ text: ` ${past ? 'took' : 'takes'} part in the contest itself${claimedOnly(ties)}` },
					cite,
					{ text: '.' }
				])
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

function claimedOnly(ties: readonly { evidence: { state: string } }[]): string {
	return ties.some(({ evidence }) => evidence.state === 'contested')
		? ', a claim that is denied'
		: '';
}

function tellFinding(telling: Telling, { left, right, finding }: Comparison): Prose {
	const meaning: Sentence = [{ text: FINDING_MEANINGS[finding.kind] }];
	if (left.best === undefined || right.best === undefined) return [meaning];
	const rests: Sentence = [
		{ text: 'The finding rests on ' },
		...footingOf(telling, left, left.best),
		{ text: ' and on ' },
		...footingOf(telling, right, right.best),
		{ text: '.' }
	];
	const isAsymmetric = finding.qualifiers.some(({ kind }) => kind === 'asymmetric');
	const fairness: Sentence[] =
		finding.kind === 'opposed-patrons' && isAsymmetric
			? [[{ text: 'The two do not weigh the same, and this is not called a proxy war.' }]]
			: [];
	return [meaning, rests, ...fairness];
}

/** What a side rests on: deeds in this contest stand alone; whatever is weaker is named with all that bears it. */
function footingOf(telling: Telling, side: Side, best: Path): Run[] {
	const name = nameRun(telling, side.from);
	const layers = LAYERS_BORNE.filter(({ layer }) =>
		best.steps.some(({ strands }) =>
			strands.some(
				(strand) =>
					strand.sign !== '0' &&
					(best.lastObserved || strand.standing === 'in-force') &&
					(strand.derived === undefined
						? attestedBehind(telling.graph, strand).some(
								(tie) => kindOf(telling.graph, tie).layer === layer
							)
						: layer === 'obligation')
			)
		)
	).map(({ words }) => words);
	const words = best.basis === 'act-in-contest' ? [BASIS_WORDS[best.basis]] : layers;
	const owner = 'cite' in name ? name : { ...name, text: possessive(name.text) };
	if (words.length === 0 || best.basis === 'none') return [{ text: 'nothing signed from ' }, name];
	return [owner, { text: ` ${joinWords(words)}` }];
}

const LAYERS_BORNE = [
	{ layer: 'act', words: BASIS_WORDS.act },
	{ layer: 'obligation', words: BASIS_WORDS.obligation },
	{ layer: 'declaration', words: BASIS_WORDS.declaration }
] as const;

function tellEnded(telling: Telling, ended: readonly string[]): Prose {
	return ended.slice(0, MOST_ENDED).flatMap((id): Sentence[] => {
		const tie = findRelationship(telling.graph, id);
		if (tie === undefined) return [];
		const until = tie.period.until;
		const contest: Run[] = tie.in === undefined ? [] : [{ text: ' in ' }, nameRun(telling, tie.in)];
		return [
			capitaliseRuns([
				{ text: `ended${until === undefined ? '' : ` (${wordDateText(until)})`}: ` },
				nameRun(telling, tie.from),
				{ text: ` ${kindOf(telling.graph, tie).verb.past} ` },
				nameRun(telling, tie.to),
				...contest,
				citeAssertions([tie], telling.window),
				{ text: '.' }
			])
		];
	});
}

function wordSearched(kind: Searched['kind'], one: Run, two: Run): Run[] {
	switch (kind) {
		case 'deeds-in-contest':
			return [
				{ text: 'no deed of ' },
				one,
				{ text: ' for ' },
				two,
				{ text: ' in a contest on this date.' }
			];
		case 'cross-support':
			return [{ text: 'no support by ' }, one, { text: ' for ' }, two, { text: '.' }];
		case 'mediator':
			return [{ text: 'no mediation by ' }, one, { text: ' between the two.' }];
		case 'belligerent':
			return [{ text: 'no part of ' }, one, { text: ' in the fighting itself.' }];
		case 'patrons':
		case 'clients':
			return [{ text: 'no tie between ' }, one, { text: ' and ' }, two, { text: '.' }];
		case 'obligation':
			return [{ text: 'no obligation of ' }, one, { text: ' towards ' }, two, { text: '.' }];
		default:
			return kind satisfies never;
	}
}

function steps(count: number): string {
	return count === 1 ? '1 step' : `${String(count)} steps`;
}
