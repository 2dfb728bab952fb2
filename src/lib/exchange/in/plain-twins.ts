import type { Claim } from '#lib/facts/model/claim.ts';
import { withoutOwn } from '#lib/facts/model/own.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import type { ClaimTextLookup } from '#lib/answers/text/texts.ts';
import type { ExtractedRelationship } from '../extract.ts';
import { plainRelationship } from '../plain-records.ts';
import type { SavedClaim, SavedRelationship } from '../snapshot/snapshot-file.ts';
import type { Twins } from './own-twins.ts';

type OwnTwins = Twins<Attested<Claim>>;

/** Both as a file writes them, to be compared: marks of what is the reader's taken away, and what says only when and how a claim was looked up. */
export function plainTwins(
	{ own, known }: OwnTwins,
	graph: Graph,
	textOf: ClaimTextLookup
): readonly [SavedRelationship, SavedRelationship] {
	const kindRecord = kindOf(graph, known);
	return [
		plain({ ...withTexts(known, textOf), kindRecord, standing: 'in-force' }),
		plain({ ...own, id: known.id, kindRecord, standing: 'in-force' })
	];
}

/**
 * The same of a tie whose file holds no claims: of each one claim, with all sentences
 * and the credibility of the grade. What such a file leaves out is as the project has
 * it: `filledIn` says whether a sentence is ours.
 */
export function summedTwins(
	twins: OwnTwins,
	graph: Graph,
	textOf: ClaimTextLookup,
	filledIn: (says: string) => boolean
): readonly [SavedRelationship, SavedRelationship] {
	const [was, is] = plainTwins(twins, graph, textOf);
	const { own, known } = twins;
	const asserted = own.claims.find(({ id }) => id === 'file') ?? own.claims[0];
	// As graphs write it: attributes.ts.
	const said = was.claims.map(({ says }) => says).join(' | ');
	// One file is one origin, so that it has no 1; 6 is what is read where it says nothing.
	const best = Math.max(2, known.grade.credibility);
	const told = asserted.grade.credibility === 6 ? best : asserted.grade.credibility;
	const grade = (credibility: number) => `${known.grade.reliability}${String(credibility)}`;
	const isSaid = own.evidence.state !== 'supported' && own.evidence.state !== known.evidence.state;
	const claim = { id: 'file', source: '', stance: 'asserts', rank: 'normal' };
	const says = filledIn(asserted.says) || asserted.says === said.trim() ? said : asserted.says;
	return [
		{ ...was, claims: [{ ...claim, says: said, grade: grade(best) }] },
		{
			...is,
			spans: was['spans'],
			evidence: isSaid ? is['evidence'] : was['evidence'],
			claims: [{ ...claim, says, grade: grade(told) }]
		}
	];
}

function withTexts(tie: Attested, textOf: ClaimTextLookup): Attested<Claim> {
	const claims = tie.claims.map((claim) => ({
		...claim,
		...(textOf(`${tie.id}/${claim.id}`) ?? { says: '' })
	}));
	return { ...tie, claims: claims as unknown as Attested<Claim>['claims'] };
}

/** Fields that name records. */
const NAMES = new Set([
	'id',
	'from',
	'to',
	'in',
	'against',
	'mandate',
	'source',
	'origin',
	'entity'
]);

function plain(tie: ExtractedRelationship): SavedRelationship {
	const record: unknown = JSON.parse(
		JSON.stringify(plainRelationship(tie), (key, value: unknown) =>
			typeof value === 'string' && NAMES.has(key) ? withoutOwn(value) : value
		)
	);
	const saved = record as SavedRelationship;
	return {
		...saved,
		claims: saved.claims.map(({ checked: _looked, ...claim }) => claim as SavedClaim)
	};
}
