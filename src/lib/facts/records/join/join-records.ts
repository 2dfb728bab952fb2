import type { PartialDate } from '../../model/partial-date.ts';
import type { Problem } from '../../model/problem.ts';
import { IDS_FILE } from '../compiled/read-compiled.ts';
import type { CompiledFacts, Observed } from '../compiled/compiled.ts';
import type { Located, Place } from '../place.ts';
import { problemAt } from '../problem-codes.ts';
import type { Listed, Written } from '../written.ts';
import { inEditedPair } from './add-contests.ts';
import { editedDays } from './edited-days.ts';
import { explainMisses, type Miss } from './explain-misses.ts';
import { giveIds, tells, type GoneId, type NewId } from './give-ids.ts';
import { joinEntities } from './join-entities.ts';
import { joinTies, type JoinedTies } from './join-ties.ts';
import { meet } from './stretches.ts';
import { baseOf, detailsOf, type LooseTie } from './tie-key.ts';
import { relationshipOf, withStatements, type ClaimSources } from './to-relationships.ts';

/** What came of joining, for those who look after it. */
export interface Joining extends JoinedTies {
	readonly observations: number;
	/** Ids that ties were given and that `ids.tsv` does not have. */
	readonly added: readonly NewId[];
	readonly gone: readonly GoneId[];
	/** Compiled ties beside editors' of the same kind and ends, with the reason why the two were not joined; found when asked for. */
	readonly misses: () => readonly Miss[];
}

export interface JoinedRecords {
	readonly written: Written;
	readonly joining: Joining;
	readonly problems: readonly Problem[];
}

const NOTHING: Joining = {
	observations: 0,
	attached: new Map(),
	groups: [],
	spanning: [],
	added: [],
	gone: [],
	misses: () => []
};

/** Joins what importers compiled with what editors wrote, as records that all checks see alike. */
export function joinRecords(written: Written, compiled: CompiledFacts): JoinedRecords {
	if (compiled.told.length + compiled.observed.length + compiled.ids.length === 0)
		return { written, joining: NOTHING, problems: [] };
	const unsourced = withoutSource(written, compiled);
	const isSourced = ({ dataset }: { readonly dataset: string }) => !unsourced.has(dataset);
	const entities = joinEntities(written, compiled.told.filter(isSourced));
	const conflicts = new Map(
		written.entities.flatMap(({ value }) => (value.kind === 'conflict' ? [[value.id, value]] : []))
	);
	const observed = compiled.observed.filter(isSourced).map((each): Observed => ({
		...each,
		tie: inEditedPair(each.tie, conflicts.get(each.tie.to))
	}));
	const kinds = new Map(written.vocabulary.map(({ value }) => [value.id, value]));
	const isMutual = ({ kind, mutual }: LooseTie) =>
		kinds.get(kind)?.direction === 'mutual' || mutual === true;
	const { editedStretch, datedYears } = editedDays(written, kinds);
	const ties = joinTies(written.relationships, observed, { isMutual, editedStretch, datedYears });
	const heirs = new Map(
		written.retired.flatMap(({ value: { id, became } }) =>
			became === undefined ? [] : [[id, became]]
		)
	);
	const { groups, added, gone } = giveIds(
		ties.groups,
		compiled.ids,
		({ base, details }, stretch) => {
			const found = written.relationships.find(
				(record) =>
					baseOf(record.value, isMutual(record.value)) === base &&
					tells(detailsOf(record.value, isMutual(record.value)), details) &&
					meet(editedStretch(record), stretch)
			);
			return found?.value.id;
		},
		(entity) => heirs.get(entity)
	);
	const sources = sourcesOf(written);
	const relationships = [
		...written.relationships.map((record) => {
			const joined = ties.attached.get(record.value.id);
			const kind = kinds.get(record.value.kind);
			return joined === undefined ? record : withStatements(record, joined, kind, sources);
		}),
		...groups.map((group) => relationshipOf(group, kinds.get(group.tie.kind), sources))
	];
	return {
		written: {
			...written,
			entities,
			relationships,
			retired: [
				...written.retired,
				...gone.map(({ recorded: { id, place }, became }) => ({
					value: {
						id,
						...(became === undefined ? {} : { became }),
						because: 'Compiled anew, the tie that had this id is told otherwise.'
					},
					place: () => place
				}))
			],
			listed: [
				...written.listed,
				...entities.slice(written.entities.length).map(listedIn('entities')),
				...relationships.slice(written.relationships.length).map(listedIn('relationships'))
			]
		},
		joining: {
			...ties,
			observations: observed.length,
			added,
			gone,
			misses: () =>
				explainMisses(groups, written.relationships, { isMutual, editedStretch, datedYears })
		},
		problems: [...unsourced.values(), ...unrecorded(added)]
	};
}

function listedIn(room: Listed['room']) {
	return ({ value: { id }, place }: Located<{ readonly id: string }>): Listed => ({
		id,
		room,
		place: place()
	});
}

/** Datasets without a source, each with the problem that says so: nothing of theirs can be told. */
function withoutSource(
	{ listed }: Written,
	{ told, observed }: CompiledFacts
): Map<string, Problem> {
	const known = new Set(listed.flatMap(({ room, id }) => (room === 'sources' ? id : [])));
	const missing = new Map<string, Problem>();
	for (const { dataset, place } of [...told, ...observed])
		if (!known.has(dataset) && dataset !== 'leaders' && !missing.has(dataset))
			missing.set(
				dataset,
				problemAt(
					place,
					'unknown-source',
					`No source has the id "${dataset}": write one for the dataset in sources/, what was compiled from it needs it.`
				)
			);
	return missing;
}

/** Without a recorded id an address would change with the next release. */
function unrecorded(added: readonly NewId[]): Problem[] {
	const [first] = added;
	if (first === undefined) return [];
	const place: Place = { file: IDS_FILE, line: 1, column: 1 };
	return [
		problemAt(
			place,
			'id-unrecorded',
			`${String(added.length)} compiled relationships have ids that are not recorded here, the first "${first.id}": run "npm run data:join" to record them.`
		)
	];
}

function sourcesOf({ sources }: Written): ClaimSources {
	const byId = new Map(sources.map(({ value }) => [value.id, value]));
	return {
		accessed: (dataset) => byId.get(dataset)?.accessed ?? UNREAD_DAY,
		isTreaty: (source) => byId.get(source)?.type === 'treaty'
	};
}

/** Only of datasets whose source is malformed, which is reported: it reaches nobody. */
const UNREAD_DAY: PartialDate = { text: '9999', year: 9999, approximate: false, uncertain: false };
