import type { PartialDate } from '../../model/partial-date.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { Located, Path, Place } from '../place.ts';
import type { WrittenClaim, WrittenRelationship } from '../schemas/relationship-schema.ts';
import { claimIdsFor, claimOf } from './claim-of.ts';
import type { Identified } from './give-ids.ts';
import type { Statement } from './statement.ts';
import { compareStretches } from './stretches.ts';
import { endsOf, type LooseTie } from './tie-key.ts';

/** What a dataset's source says that its claims need, and which sources are treaties. */
export interface ClaimSources {
	readonly accessed: (dataset: string) => PartialDate;
	readonly isTreaty: (source: string) => boolean;
}

/** A group as a relationship, written like an editor's, at the place of its first line. */
export function relationshipOf(
	{ id, tie, members }: Identified,
	kind: Kind | undefined,
	sources: ClaimSources
): Located<WrittenRelationship> {
	const statements = inOrder(members);
	const origin = kind?.layer === 'obligation' ? originOf(statements) : undefined;
	const claims = codedClaims(statements, [], origin, sources);
	const places = statements.map(({ observed }) => observed.place);
	const first = statements[0]?.observed.place ?? members[0].observed.place;
	return {
		value: { id, ...loose(tie, kind), claims },
		place: (path = []) => placeOfClaim(path, 0, places) ?? first
	};
}

/** An editor's relationship with the claims that joined it after its own. */
export function withStatements(
	{ value, place }: Located<WrittenRelationship>,
	joined: readonly Statement[],
	kind: Kind | undefined,
	sources: ClaimSources
): Located<WrittenRelationship> {
	const statements = inOrder(joined);
	const treaty =
		kind?.layer === 'obligation'
			? value.claims.find(({ source }) => sources.isTreaty(source))
			: undefined;
	const origin =
		treaty === undefined
			? kind?.layer === 'obligation'
				? originOf(statements)
				: undefined
			: (treaty.origin ?? treaty.source);
	const claims = codedClaims(statements, value.claims, origin, sources);
	const places = statements.map(({ observed }) => observed.place);
	return {
		value: { ...value, claims: [...value.claims, ...claims] },
		place: (path = []) => placeOfClaim(path, value.claims.length, places) ?? place(path)
	};
}

function codedClaims(
	statements: readonly Statement[],
	taken: readonly WrittenClaim[],
	origin: string | undefined,
	{ accessed }: ClaimSources
): WrittenClaim[] {
	const ids = claimIdsFor(statements, taken);
	return statements.map((statement, index) =>
		claimOf(statement, {
			checked: accessed(statement.observed.dataset),
			id: ids[index] ?? '',
			...(origin === undefined ? {} : { origin })
		})
	);
}

/** Several datasets that code one treaty are one origin: the first of them by name stands for it. */
function originOf(statements: readonly Statement[]): string | undefined {
	return statements.map(({ observed }) => observed.dataset).sort()[0];
}

/** In order of time, then by dataset and key. */
function inOrder(statements: readonly Statement[]): Statement[] {
	return [...statements].sort(
		(a, b) =>
			compareStretches(a.stretch, b.stretch) ||
			(nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)
	);
}

function nameOf({ observed: { dataset, tie } }: Statement): string {
	return `${dataset} ${tie.key}`;
}

/** The tie without its key; ends of a mutual one in order, and `mutual` only where the kind leaves it open. */
function loose(tie: Statement['observed']['tie'] | LooseTie, kind: Kind | undefined): LooseTie {
	const { key: _, mutual, ...rest } = tie as LooseTie & { readonly key?: string };
	const isMutual = kind?.direction === 'mutual' || mutual === true;
	const [from, to] = endsOf(tie, isMutual);
	return {
		...rest,
		from,
		to,
		...(kind?.direction === 'either' ? { mutual: mutual === true } : {})
	};
}

function placeOfClaim(path: Path, first: number, places: readonly Place[]): Place | undefined {
	const [key, index] = path;
	return key === 'claims' && typeof index === 'number' ? places[index - first] : undefined;
}
