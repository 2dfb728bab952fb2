import { matchById } from '#lib/answers/findings/revisions/match-by-id.ts';
import type { Retired } from '#lib/facts/model/retired.ts';
import type { Extract } from '../extract.ts';
import { plainEntity, plainRelationship, plainSource } from '../plain-records.ts';
import { wordDateText } from '#lib/answers/text/word-date.ts';
import { asSaved } from './as-saved.ts';
import { changedSince } from './changed-since.ts';
import { compareSavedSources, savedSources } from './compare-saved-sources.ts';
import { compareSavedTie, tellAdded } from './compare-saved-tie.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import { inOrder, type SavedChange } from './saved-change.ts';
import type { SavedLine, SavedRecord, SavedRelationship, SnapshotFile } from './snapshot-file.ts';

/** What is known now of what a snapshot showed, and what its view shows today. */
export interface KnownNow {
	/** Records of the file's ids and of everything that is drawn now. */
	readonly extract: Pick<Extract, 'entities' | 'relationships' | 'sources'>;
	readonly lines: readonly SavedLine[];
	readonly retired: readonly Retired[];
	/** What is said of what is neither there nor retired. */
	readonly gone?: string;
	/** Names of kinds: `armed`. */
	readonly kindLabel: (id: string) => string;
	/** Names of entities that neither file nor extract holds. */
	readonly nameOf?: (id: string) => string | undefined;
}

/** What a file holds of the facts. */
export type SavedRecords = Pick<SnapshotFile, 'entities' | 'relationships' | 'sources' | 'lines'>;

/** What has changed since a snapshot was saved, record by record, what is gone first. Records are compared as the file writes them. */
export function compareSaved(file: SavedRecords, now: KnownNow): readonly SavedChange[] {
	const labels = new Map(
		[...file.entities, ...now.extract.entities].map(({ id, label }) => [id, label])
	);
	const sources = asSaved<SavedRecord>(now.extract.sources.map(plainSource));
	const sourceChanges = compareSavedSources(file.sources, sources);
	const words = {
		nameOf: (id: string) => labels.get(id) ?? now.nameOf?.(id) ?? id,
		kindOf: now.kindLabel,
		...savedSources(file.sources, sources, sourceChanges)
	};
	const ties = matchById<SavedRelationship>(
		file.relationships,
		asSaved<SavedRelationship>(now.extract.relationships.map(plainRelationship))
	);
	const retired = new Map(now.retired.map((each) => [each.id, each]));
	return inOrder([
		...compareEntities(file, now, retired),
		...ties.gone.map((tie): SavedChange => ({
			change: 'gone',
			about: 'relationship',
			id: tie.id,
			isKnown: false,
			sentence: tellGone(
				`${words.nameOf(tie.from)}, ${words.kindOf(tie.kind)}, ${words.nameOf(tie.to)}`,
				retired.get(tie.id),
				words.nameOf,
				now.gone
			)
		})),
		...ties.kept.flatMap(([was, is]) => compareSavedTie(was, is, words)),
		...ties.added.map((tie) => tellAdded(tie, words)),
		...compareLines(file.lines, now.lines, words.nameOf),
		...sourceChanges
	]);
}

function compareEntities(
	file: SavedRecords,
	{ extract, gone: absent }: KnownNow,
	retired: ReadonlyMap<string, Retired>
): SavedChange[] {
	const names = new Map(
		[...file.entities, ...extract.entities].map(({ id, label }) => [id, label])
	);
	const { gone, kept } = matchById(
		file.entities,
		asSaved<SnapshotFile['entities'][number]>(extract.entities.map(plainEntity))
	);
	return [
		...gone.map(({ id, label }): SavedChange => ({
			change: 'gone',
			about: 'entity',
			id,
			isKnown: false,
			sentence: tellGone(label, retired.get(id), (other) => names.get(other) ?? other, absent)
		})),
		...kept.flatMap(([was, is]): SavedChange[] => {
			const until = is['until'];
			if (was['until'] === undefined && typeof until === 'string') {
				const sentence = `${was.label}: its end is known now (${wordDateText(until)}).`;
				return [{ change: 'ended', about: 'entity', id: was.id, isKnown: true, sentence }];
			}
			const keys = changedSince(was, is, ['since']);
			if (keys.length === 0) return [];
			const renamed = was.label === is.label ? '' : ` It is now called ${is.label}.`;
			const sentence = `${was.label}: rewritten (${joinWords(keys)}).${renamed}`;
			return [{ change: 'rewritten', about: 'entity', id: was.id, isKnown: true, sentence }];
		})
	];
}

/** A line that stood for support and stands for opposition now, or the like. */
function compareLines(
	before: readonly SavedLine[],
	after: readonly SavedLine[],
	nameOf: (id: string) => string
): SavedChange[] {
	const [was, is] = [familiesOf(before), familiesOf(after)];
	return [...was].flatMap(([pair, families]): SavedChange[] => {
		const now = is.get(pair);
		if (now === undefined || SIGNED.every((each) => families.has(each) === now.has(each)))
			return [];
		const [a = '', b = ''] = pair.split('~').map(nameOf);
		const sentence = `Between ${a} and ${b} ${wordFamilies(families)} was drawn, now ${wordFamilies(now)}.`;
		return [{ change: 'turned', about: 'line', id: pair, isKnown: true, sentence }];
	});
}

const SIGNED = ['support', 'opposition', 'mixed'] as const;
const FAMILY_WORDS = new Map([['mixed', 'support and opposition']]);

function familiesOf(lines: readonly SavedLine[]): Map<string, Set<string>> {
	const families = new Map<string, Set<string>>();
	for (const { a, b, family } of lines) {
		const pair = `${a}~${b}`;
		families.set(pair, (families.get(pair) ?? new Set<string>()).add(family));
	}
	return families;
}

function wordFamilies(families: ReadonlySet<string>): string {
	return joinWords([...families].sort().map((family) => FAMILY_WORDS.get(family) ?? family));
}

function tellGone(
	what: string,
	retired: Retired | undefined,
	nameOf: (id: string) => string,
	absent = 'no longer among the facts'
): string {
	if (retired === undefined) return `${what}: ${absent}.`;
	const became = retired.became === undefined ? '' : `, now ${nameOf(retired.became)}`;
	return `${what}: retired${became}. Reason: ${retired.because.replace(/\.$/, '')}.`;
}
