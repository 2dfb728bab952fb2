import type { Claim } from '#lib/facts/model/claim.ts';
import { isOwn, toOwn, withoutOwn } from '#lib/facts/model/own.ts';
import type { Attested, Period } from '#lib/facts/model/relationship.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import { canonical } from '#lib/facts/snapshot/revision-of.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import type { Texts } from '#lib/answers/text/texts.ts';
import { plainSource } from '../plain-records.ts';
import { asSaved } from '../snapshot/as-saved.ts';
import { compareSavedClaims } from '../snapshot/compare-saved-claims.ts';
import { compareSavedSources, savedSources } from '../snapshot/compare-saved-sources.ts';
import { compareSavedTie, type SavedWords } from '../snapshot/compare-saved-tie.ts';
import { inOrder, type SavedChange } from '../snapshot/saved-change.ts';
import type { SavedRecord, SavedRelationship } from '../snapshot/snapshot-file.ts';
import { spellsOf } from '../spells.ts';
import { FILE_SOURCE } from './own-file.ts';
import { ownTwins, type Twins } from './own-twins.ts';
import { plainTwins, summedTwins } from './plain-twins.ts';

/** What a reader's ties say against those of the project's that they were made from. */
export interface ComparedOwn {
	/** Ids of those that say nothing which the project does not: a file that was exported here has many. */
	readonly known: ReadonlySet<string>;
	/** How many say something else, and what. */
	readonly otherwise: number;
	readonly changes: readonly SavedChange[];
	/** How many cannot be compared, since the project's texts are not at hand. */
	readonly untold: number;
}

/** What formats write of a source alike; CSV tells less of the rest. */
const SOURCE_KEYS = ['title', 'issued', 'URL'];

/** Compares a reader's ties with the project's: details, dates, and each claim with its sentence, grade, stance and source; of a file that holds no claims, the sum of them. */
export function compareOwn(records: OwnRecords, graph: Graph, texts: Texts): ComparedOwn {
	const twins = ownTwins(records.relationships, graph);
	const cited = new Set(twins.flatMap(({ own }) => own.claims.map(({ source }) => source)));
	const own = records.sources.filter(({ id }) => cited.has(id));
	const theirs = asSaved<SavedRecord>(
		own.map((source) => plainSource({ ...source, id: withoutOwn(source.id) }))
	);
	const ours = asSaved<SavedRecord>(
		own.flatMap(({ id }) => texts.sourceOf(withoutOwn(id)) ?? []).map(plainSource)
	);
	const sourceChanges = compareSavedSources(ours, theirs, SOURCE_KEYS);
	const otherSources = new Set(sourceChanges.map(({ id }) => id));
	const labels = new Map(records.entities.map(({ id, label }) => [id, label]));
	const words: SavedWords = {
		nameOf: (id) => findEntity(graph, id)?.label ?? labels.get(id) ?? id,
		kindOf: (id) => graph.kinds.get(id)?.label ?? id,
		...savedSources(ours, theirs, sourceChanges)
	};
	const file = records.sources.find(({ id }) => id === toOwn(FILE_SOURCE));
	const filledIn = (says: string) => says.endsWith(` says “${file?.title ?? ''}”.`);
	const known = new Set<string>();
	const changes: SavedChange[] = [];
	let untold = 0;
	for (const pair of twins) {
		const { claims } = pair.own;
		if (!areAtHand(pair, graph, texts)) {
			untold += 1;
			continue;
		}
		const isSummed = claims.every(({ source }) => source === toOwn(FILE_SOURCE));
		const [was, is] = isSummed
			? summedTwins(pair, graph, texts.textOf, filledIn)
			: plainTwins(pair, graph, texts.textOf);
		const isSame =
			canonical(bodyOf(pair.known)) === canonical(bodyOf(pair.own)) &&
			(isSummed
				? saysTheSame(pair, was, is, words)
				: hasNoOther(was, is) &&
					!claims.some(({ source }) => otherSources.has(withoutOwn(source))));
		if (isSame) known.add(pair.own.id);
		else changes.push(...compareSavedTie(was, is, words));
	}
	return {
		known,
		otherwise: twins.length - known.size - untold,
		changes: inOrder([...changes, ...sourceChanges]),
		untold
	};
}

function areAtHand({ own, known }: Twins<Attested>, graph: Graph, texts: Texts): boolean {
	return (
		known.claims.every(({ id }) => texts.textOf(`${known.id}/${id}`) !== undefined) &&
		own.claims.every(({ source }) => {
			const ours = withoutOwn(source);
			return !isOwn(source) || !graph.sources.has(ours) || texts.sourceOf(ours) !== undefined;
		})
	);
}

/** Every claim is one that the project has; of those there may be more. */
function hasNoOther(was: SavedRelationship, is: SavedRelationship): boolean {
	const known = new Map(was.claims.map((claim) => [claim.id, canonical(claim)]));
	return is.claims.every((claim) => known.get(claim.id) === canonical(claim));
}

function saysTheSame(
	{ own, known }: Twins<Attested<Claim>>,
	was: SavedRelationship,
	is: SavedRelationship,
	words: SavedWords
): boolean {
	return (
		isSameTime(known.period, own.period) &&
		canonical(was['evidence']) === canonical(is['evidence']) &&
		compareSavedClaims(was.claims, is.claims, words).length === 0
	);
}

/** A graph says when a tie holds, and no more: where its dates are not written as ours, what its claims leave out follows from its first and last day. */
function isSameTime(known: Period, told: Period): boolean {
	if (known.end !== told.end) return false;
	const isWrittenAlike =
		known.since === told.since && known.until === told.until && known.horizon === told.horizon;
	if (isWrittenAlike) return true;
	const isSaid = (a: string | undefined, b: string | undefined) => a === undefined || a === b;
	const [mine, theirs] = [spellsOf(known), spellsOf(told)];
	return (
		isSaid(known.since, told.since) &&
		isSaid(known.until, told.until) &&
		mine[0]?.from === theirs[0]?.from &&
		mine.at(-1)?.to === theirs.at(-1)?.to
	);
}

/** What a tie is, whatever is claimed of it. */
function bodyOf({
	claims: _c,
	id: _i,
	period: _p,
	evidence: _e,
	grade: _g,
	origins: _o,
	...body
}: Attested) {
	return body;
}
