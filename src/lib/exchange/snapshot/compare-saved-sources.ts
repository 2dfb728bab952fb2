import { matchById } from '#lib/answers/findings/revisions/match-by-id.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import { changedSince } from './changed-since.ts';
import type { SavedSources } from './compare-saved-claims.ts';
import type { SavedChange } from './saved-change.ts';
import type { SavedRecord } from './snapshot-file.ts';

/** What a reader cites a source by; what else a file says of it is not compared. */
const SOURCE_KEYS = ['title', 'author', 'container-title', 'publisher', 'issued', 'URL'];

/** What is otherwise with sources that a file holds, of these fields and of how far they are trusted. */
export function compareSavedSources(
	before: readonly SavedRecord[],
	after: readonly SavedRecord[],
	fields: readonly string[] = SOURCE_KEYS
): readonly SavedChange[] {
	return matchById(before, after).kept.flatMap(([was, is]): SavedChange[] => {
		const tell = (change: SavedChange['change'], what: string): SavedChange => ({
			change,
			about: 'source',
			id: was.id,
			isKnown: true,
			sentence: `${titleOf(was)}: ${what}.`
		});
		const [reliability, reliabilityNow] = [was, is].map((each) => String(each['reliability']));
		const keys = changedSince(was, is, fields).filter((key) => fields.includes(key));
		return [
			...(reliability === reliabilityNow
				? []
				: [tell('grade', `its reliability was ${reliability ?? ''}, now ${reliabilityNow ?? ''}`)]),
			...(keys.length === 0 ? [] : [tell('rewritten', `rewritten (${joinWords(keys)})`)])
		];
	});
}

/** How sources are called, by what they are called now, and which of them are graded otherwise. */
export function savedSources(
	before: readonly SavedRecord[],
	after: readonly SavedRecord[],
	changes: readonly SavedChange[]
): SavedSources {
	const titles = new Map([...before, ...after].map((each) => [each.id, titleOf(each)]));
	const regraded = new Set(changes.flatMap(({ id, change }) => (change === 'grade' ? [id] : [])));
	return { titleOf: (id) => titles.get(id) ?? id, isRegraded: (id) => regraded.has(id) };
}

function titleOf({ id, title }: SavedRecord): string {
	return typeof title === 'string' ? title : id;
}
